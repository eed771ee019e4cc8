using Microsoft.Kiota.Abstractions.Authentication;

namespace Auth0.Hooks;

/// <summary>Tokens of a provider that was written for any Kiota client.</summary>
internal sealed class ProviderTokens(IAccessTokenProvider provider) : IBearerTokens
{
    public async ValueTask<string> GetAsync(Uri address, CancellationToken cancellationToken) =>
        await provider.GetAuthorizationTokenAsync(address, null, cancellationToken).ConfigureAwait(false);

    public ValueTask<string> RenewAsync(Uri address, string refused, CancellationToken cancellationToken) =>
        GetAsync(address, cancellationToken);
}
