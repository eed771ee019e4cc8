using System.Globalization;
using System.Text.Json;
using Kiota.Utf8Json;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>Gets tokens from the tenant with the OAuth 2.0 client-credentials grant (RFC 6749, section 4.4).</summary>
internal sealed class TokenEndpoint(Tenant tenant, HooksCredentials credentials, HooksClientOptions options, IExchange exchange, ILogger logger) : ITokenSource
{
    /// <summary>The life of a token whose answer does not give a usable one; Auth0 always does.</summary>
    private static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);

    /// <summary>The longest that Auth0 can be set to.</summary>
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(30);

    private readonly string audience = options.Audience ?? tenant.Audience;

    public async Task<AccessToken> FetchAsync(string? replaced, CancellationToken cancellationToken)
    {
        using var request = TokenRequest.To(tenant.TokenEndpoint, Form);
        using var answer = await exchange.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var secrets = await RequestSecrets.ReadAsync(request).ConfigureAwait(false);
        if (!answer.Response.IsSuccessStatusCode) throw TokenFailure.Refused(answer, ErrorBody.Parse(answer.Body.Span, secrets), secrets, credentials, audience);

        var now = options.TimeProvider.GetUtcNow();
        var token = Read(answer.Body, now) ?? throw TokenFailure.Unreadable(answer, secrets);
        Log.TokenFetched(logger, audience, token.Expires);
        return token;
    }

    private KeyValuePair<string, string>[] Form(List<string> secrets)
    {
        var proof = credentials.Proof(tenant, options.TimeProvider).ToArray();
        secrets.AddRange(proof.Select(field => field.Value));
        return [new("grant_type", "client_credentials"), new("client_id", credentials.ClientId), new("audience", audience), .. proof];
    }

    private static AccessToken? Read(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("access_token", out var token)
                || token.ValueKind != JsonValueKind.String
                || token.GetString() is not { Length: > 0 } value
                || !AccessToken.CanBeSent(value)) return null;
            var lifetime = json.RootElement.TryGetProperty("expires_in", out var seconds) ? Lifetime(seconds) : UnknownLifetime;
            return AccessToken.Issue(value, now, lifetime);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // No JSON, or a text in it that is none.
            return null;
        }
    }

    /// <summary>A number of seconds, which some servers write as a text. One that is not above zero is none: the service's refusal will tell.</summary>
    private static TimeSpan Lifetime(JsonElement seconds)
    {
        var text = seconds.ValueKind == JsonValueKind.String ? seconds.GetString() : seconds.GetRawText();
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0
            ? TimeSpan.FromSeconds(Math.Min(number, LongestLifetime.TotalSeconds))
            : UnknownLifetime;
    }
}
