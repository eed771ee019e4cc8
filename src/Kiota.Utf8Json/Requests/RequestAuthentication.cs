using System.Net.Http.Headers;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Kiota.Utf8Json;

/// <summary>Asks Kiota's authentication provider for credentials, and makes the message that carries them.</summary>
internal sealed class RequestAuthentication(IAuthenticationProvider provider)
{
    private const string AuthorizationHeader = "Authorization";

    private readonly bool anonymous = provider.GetType() == typeof(AnonymousAuthenticationProvider);

    // This provider does nothing but put a token on the request: asking for the token alone saves it from expanding
    // the URL template again. A derived one may do more.
    private readonly IAccessTokenProvider? tokens =
        provider.GetType() == typeof(BaseBearerTokenAuthenticationProvider) ? ((BaseBearerTokenAuthenticationProvider)provider).AccessTokenProvider : null;

    public ValueTask<HttpRequestMessage> AuthenticatedAsync(RequestInformation request, Uri uri, string? baseUrl, string? claims, CancellationToken cancellationToken)
    {
        if (anonymous) return new(RequestMessage.Of(request, uri));
        return tokens is null ? ByProviderAsync(request, baseUrl, claims, cancellationToken) : ByTokenAsync(request, uri, claims, cancellationToken);
    }

    private async ValueTask<HttpRequestMessage> ByTokenAsync(RequestInformation request, Uri uri, string? claims, CancellationToken cancellationToken)
    {
        if (claims is not null) request.Headers.Remove(AuthorizationHeader);
        var token = request.Headers.ContainsKey(AuthorizationHeader)
            ? null
            : await tokens!.GetAuthorizationTokenAsync(uri, Context(claims)!, cancellationToken).ConfigureAwait(false);
        var message = RequestMessage.Of(request, uri);
        if (!string.IsNullOrEmpty(token)) message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return message;
    }

    private async ValueTask<HttpRequestMessage> ByProviderAsync(RequestInformation request, string? baseUrl, string? claims, CancellationToken cancellationToken)
    {
        // The provider may ask for the URI or set another one, which empties the parameters: those of the request
        // builder, which other threads may be using, must stay as they are.
        var parameters = new Dictionary<string, object>(request.PathParameters, StringComparer.OrdinalIgnoreCase);
        if (baseUrl is not null) parameters["baseurl"] = baseUrl;
        var hadParameters = parameters.Count > 0;
        request.PathParameters = parameters;
        await provider.AuthenticateRequestAsync(request, Context(claims)!, cancellationToken).ConfigureAwait(false);
        var replaced = hadParameters && request.PathParameters.Count == 0;
        return RequestMessage.Of(request, replaced ? request.URI : RequestUri.Of(request, baseUrl));
    }

    private static Dictionary<string, object>? Context(string? claims) =>
        claims is null ? null : new Dictionary<string, object> { ["claims"] = claims };
}
