using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>Gets tokens from the tenant with the OAuth 2.0 client-credentials grant (RFC 6749, section 4.4).</summary>
internal sealed class TokenEndpoint(Tenant tenant, HooksCredentials credentials, HooksClientOptions options, HttpClient http, ILogger logger) : ITokenSource
{
    /// <summary>The life of a token whose answer does not give one; Auth0 always does.</summary>
    private static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);

    private readonly string audience = options.Audience ?? tenant.Audience;

    public async Task<AccessToken> FetchAsync(string? replaced, CancellationToken cancellationToken)
    {
        var proof = credentials.Proof(tenant, options.TimeProvider).ToArray();
        KeyValuePair<string, string>[] form =
        [
            new("grant_type", "client_credentials"),
            new("client_id", credentials.ClientId),
            new("audience", audience),
            .. proof,
        ];
        using var request = TokenRequest.To(tenant.TokenEndpoint, form);
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        var secrets = proof.Select(field => field.Value).ToArray();
        if (!response.IsSuccessStatusCode) throw TokenFailure.Refused(request, response, ErrorBody.Parse(body, text => RequestSecrets.Redact(text, secrets)), credentials, audience);

        var now = options.TimeProvider.GetUtcNow();
        var token = Read(body, now) ?? throw TokenFailure.Unreadable(request, response);
        Log.TokenFetched(logger, audience, token.Expires);
        return token;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutRejectedException)
        {
            throw NoAnswer.ToException(request, failure);
        }
    }

    private static AccessToken? Read(byte[] body, DateTimeOffset now)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("access_token", out var token)
                || token.ValueKind != JsonValueKind.String
                || token.GetString() is not { Length: > 0 } value) return null;
            var lifetime = json.RootElement.TryGetProperty("expires_in", out var seconds) && seconds.ValueKind == JsonValueKind.Number && seconds.TryGetInt32(out var number)
                ? TimeSpan.FromSeconds(Math.Max(0, number))
                : UnknownLifetime;
            return AccessToken.Issue(value, now, lifetime);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
