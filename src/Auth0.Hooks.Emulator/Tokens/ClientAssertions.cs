using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>Checks the tokens that clients sign with a private key in place of a secret (RFC 7523, <c>private_key_jwt</c>).</summary>
internal sealed class ClientAssertions(HooksEmulatorOptions options, TenantAddress address)
{
    private readonly ConcurrentDictionary<(string Client, string Id), DateTimeOffset> used = new();

    /// <exception cref="OAuthErrorException">The assertion proves nothing; the description says why.</exception>
    public EmulatorClient Verify(string assertion, string? clientId, HttpRequest request)
    {
        JsonWebToken token = JsonWebToken.Parse(assertion) ?? throw Invalid("it is no JSON Web Token");
        string id = token.Text("iss") ?? throw Invalid("it has no iss");
        if (token.Text("sub") != id || (clientId is not null && clientId != id))
            throw Invalid("iss, sub and client_id must be the same");
        EmulatorClient? client = options.Clients.FirstOrDefault(known => known.Id == id);
        if (client?.PublicKeyPem is not { } pem || !IsSignedBy(pem, token))
            throw Invalid("its signature does not match the public key of the client");
        if (!token.Audiences.Any(audience => address.IsTokenAudience(audience, request)))
            throw Invalid($"aud must be {address.Issuer(request)}");
        RequireFresh(token, id);
        return client;
    }

    private void RequireFresh(JsonWebToken token, string client)
    {
        DateTimeOffset now = options.Time.GetUtcNow();
        if (token.Number("exp") is not { } seconds || DateTimeOffset.UnixEpoch.AddSeconds(seconds) is var expires && expires <= now)
            throw Invalid("it has expired");
        foreach (var entry in used.Where(entry => entry.Value <= now))
            used.TryRemove(entry);
        if (token.Text("jti") is { } id && !used.TryAdd((client, id), expires))
            throw Invalid("its jti was used before");
    }

    private static bool IsSignedBy(string pem, JsonWebToken token)
    {
        (HashAlgorithmName Hash, RSASignaturePadding Padding)? algorithm = token.HeaderText("alg") switch
        {
            "RS256" => (HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => (HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "PS256" => (HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => null,
        };
        using RSA key = RSA.Create();
        key.ImportFromPem(pem);
        return algorithm is { } known && key.VerifyData(token.SignedPart, token.Signature, known.Hash, known.Padding);
    }

    private static OAuthErrorException Invalid(string reason) => new(401, "invalid_client", $"Failed to verify the client assertion: {reason}");
}
