using System.Text.Json;

namespace Auth0.Hooks;

/// <summary>
/// Masks what a request carried as secrets in the text of its answer: a service or a proxy that quotes the request in an
/// error must not bring a secret into an exception, and from there into a log.
/// </summary>
internal static class RequestSecrets
{
    private const string Mask = "***";

    /// <summary>What is shorter is no secret, and masking it would only garble the text: a token in a test is often "token".</summary>
    private const int ShortestToken = 16;

    private const int ShortestSecret = 4;

    /// <summary>The token of a request, and the values in the body of one that writes secrets.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(HttpRequestMessage request)
    {
        var values = await ReadBodyAsync(request).ConfigureAwait(false);
        return request.Headers.Authorization?.Parameter is { Length: >= ShortestToken } token ? [.. values, token] : values;
    }

    /// <summary>Whether the request is for the secrets of a hook.</summary>
    public static bool Concerns(HttpRequestMessage request) => request.RequestUri!.AbsolutePath.EndsWith("/secrets", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> ReadBodyAsync(HttpRequestMessage request)
    {
        if (request.Content is null || !Concerns(request) || request.Method == HttpMethod.Delete) return [];
        try
        {
            using var body = JsonDocument.Parse(await request.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
            return body.RootElement.ValueKind != JsonValueKind.Object ? [] :
                [.. body.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString()!)];
        }
        catch (Exception failure) when (failure is JsonException or ObjectDisposedException or IOException or HttpRequestException)
        {
            // A body of another kind, or one that cannot be read twice. It holds no secrets that this client sent.
            return [];
        }
    }

    /// <summary>Replaces each secret, as it is and as JSON writes it; the longest first, as one may contain another.</summary>
    public static string Redact(string text, IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets.Where(secret => secret.Length >= ShortestSecret).OrderByDescending(secret => secret.Length))
            text = text.Replace(JsonEncodedText.Encode(secret).ToString(), Mask).Replace(secret, Mask).Replace(Uri.EscapeDataString(secret), Mask);
        return text;
    }
}
