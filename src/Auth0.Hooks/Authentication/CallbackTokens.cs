namespace Auth0.Hooks;

/// <summary>Tokens that the application supplies. It is asked for every request, so it decides itself what to keep.</summary>
internal sealed class CallbackTokens(Func<CancellationToken, ValueTask<string>> callback) : IBearerTokens
{
    public ValueTask<string> GetAsync(Uri address, CancellationToken cancellationToken) => callback(cancellationToken);

    public ValueTask<string> RenewAsync(Uri address, string refused, CancellationToken cancellationToken) => callback(cancellationToken);
}
