using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>Finds out which client asks for a token, by its secret or by an assertion that it signed.</summary>
internal sealed class ClientAuthentication(HooksEmulatorOptions options, ClientAssertions assertions)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <exception cref="OAuthErrorException">It is none that the tenant knows, or it could not prove it.</exception>
    public EmulatorClient Authenticate(TokenRequest token, HttpRequest request)
    {
        if (token.Assertion is { } assertion)
        {
            if (token.AssertionType != AssertionType)
                throw new OAuthErrorException(400, "invalid_request", $"client_assertion_type must be {AssertionType}");
            return assertions.Verify(assertion, token.ClientId, request);
        }

        string? id = token.ClientId;
        string? secret = token.ClientSecret;
        if (secret is null && ReadBasic(request.Headers.Authorization.ToString()) is { } basic)
            (id, secret) = basic;
        if (id is null)
            throw new OAuthErrorException(400, "invalid_request", "Missing required parameter: client_id");
        EmulatorClient? client = options.Clients.FirstOrDefault(known => known.Id == id);
        if (client?.Secret is not { } expected || secret is null || !AreEqual(expected, secret))
            throw new OAuthErrorException(401, "access_denied", "Unauthorized");
        return client;
    }

    private static (string Id, string Secret)? ReadBasic(string header)
    {
        Span<byte> bytes = new byte[header.Length];
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) || !Convert.TryFromBase64String(header[6..].Trim(), bytes, out int length))
            return null;
        string[] parts = Encoding.UTF8.GetString(bytes[..length]).Split(':', 2);
        return parts is [{ } id, { } secret] ? (Uri.UnescapeDataString(id), Uri.UnescapeDataString(secret)) : null;
    }

    private static bool AreEqual(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));
}
