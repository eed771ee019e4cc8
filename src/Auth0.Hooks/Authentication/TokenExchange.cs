using System.Net;
using System.Net.Http.Headers;
using Kiota.Utf8Json;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>Adds the access token to requests to the tenant, and to no other host. A token that is refused is renewed once.</summary>
internal sealed class TokenExchange(IExchange next, Tenant tenant, IBearerTokens tokens, ILogger logger) : IExchange
{
    private AuthenticationHeaderValue? last;

    public async ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (!tenant.Owns(address)) return await next.SendAsync(request, cancellationToken).ConfigureAwait(false);

        var token = await tokens.GetAsync(address, cancellationToken).ConfigureAwait(false);
        var answer = await SendAsync(request, token, cancellationToken).ConfigureAwait(false);
        if (answer.Response.StatusCode != HttpStatusCode.Unauthorized) return answer;

        string renewed;
        try
        {
            renewed = await tokens.RenewAsync(address, token, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            answer.Dispose();
            throw;
        }

        if (renewed == token) return answer;
        Log.TokenRefused(logger, request.Method, address.AbsolutePath);
        answer.Dispose();
        return await SendAsync(request, renewed, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, string token, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = Header(token);
        return next.SendAsync(request, cancellationToken);
    }

    /// <summary>The header for a token. The last one is kept, because a token serves many requests.</summary>
    private AuthenticationHeaderValue? Header(string token)
    {
        if (Volatile.Read(ref last) is { } kept && ReferenceEquals(kept.Parameter, token)) return kept;
        if (token is null) throw new HooksTokenException("No access token: the application supplied null. Return a token, or an empty text to send none.");
        if (!AccessToken.CanBeSent(token)) throw new HooksTokenException("No access token: what the application supplied has a line break or another character that no token has. Trim it, and return nothing beside it.");
        var header = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
        Volatile.Write(ref last, header);
        return header;
    }
}
