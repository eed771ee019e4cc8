using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>Issues access tokens for the Management API and checks those that callers bring.</summary>
internal sealed class AccessTokens(SigningKey key, TenantAddress address, HooksEmulatorOptions options)
{
    public string Issue(EmulatorClient client, string audience, HttpRequest request)
    {
        long now = options.Time.GetUtcNow().ToUnixTimeSeconds();
        return JsonWebToken.Write(
            new { alg = "RS256", typ = "JWT", kid = key.Id },
            new
            {
                iss = address.Issuer(request),
                sub = $"{client.Id}@clients",
                aud = audience,
                iat = now,
                exp = now + (long)options.TokenLifetime.TotalSeconds,
                scope = string.Join(' ', client.Scopes),
                gty = "client-credentials",
                azp = client.Id,
            },
            data => key.Sign(data));
    }

    /// <returns>The scopes of the token.</returns>
    /// <exception cref="ServiceErrorException">The token is not one of ours, has run out, or is for another audience.</exception>
    public IReadOnlyList<string> Verify(string token, HttpRequest request)
    {
        JsonWebToken parsed = JsonWebToken.Parse(token) ?? throw ServiceErrors.InvalidToken();
        if (parsed.HeaderText("alg") != "RS256" || parsed.HeaderText("kid") != key.Id || !key.Verify(parsed.SignedPart, parsed.Signature))
            throw ServiceErrors.InvalidSignature();
        if (parsed.Number("exp") is not { } expires || expires <= options.Time.GetUtcNow().ToUnixTimeSeconds())
            throw ServiceErrors.ExpiredToken();
        if (!parsed.Audiences.Any(audience => address.IsAudience(audience, request)))
            throw ServiceErrors.BadAudience(string.Join(",", parsed.Audiences));
        return parsed.Text("scope")?.Split(' ') ?? [];
    }
}
