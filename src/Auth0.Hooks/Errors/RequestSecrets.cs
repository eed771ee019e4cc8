using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace Auth0.Hooks;

/// <summary>
/// Masks what a request carried as secrets in the text of its answer: a service or a proxy that quotes the request in an
/// error or a header must not bring a secret into an exception, and from there into a log.
/// </summary>
internal sealed class RequestSecrets
{
    private const string Mask = "***";

    /// <summary>What is shorter is no secret, and masking it would only garble the text: a token in a test is often "token".</summary>
    private const int ShortestToken = 16;

    private const int ShortestSecret = 4;

    private readonly string[] forms;

    private RequestSecrets(string[] forms) => this.forms = forms;

    /// <summary>How many bytes the longest of them takes.</summary>
    public int LongestBytes => forms.Length == 0 ? 0 : forms.Max(Encoding.UTF8.GetByteCount);

    /// <summary>Keeps each secret as it is and as others quote it; the longest first, as one may contain another.</summary>
    public static RequestSecrets Of(IEnumerable<string> secrets) =>
        new([.. secrets.Where(secret => secret.Length >= ShortestSecret).SelectMany(Quotations).Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length)]);

    /// <summary>The token of a request whose body holds no secrets.</summary>
    public static RequestSecrets Of(AuthenticationHeaderValue? authorization) => Of(authorization, []);

    /// <summary>The token of a request, the values in the body of one that writes secrets, and what proves the client of one for a token.</summary>
    public static async ValueTask<RequestSecrets> ReadAsync(HttpRequestMessage request) =>
        request.GetRequestOption<TokenRequest>() is { } token ? Of(token.Secrets) : Of(request.Headers.Authorization, await ReadBodyAsync(request).ConfigureAwait(false));

    /// <summary>Whether a request to this path is for the secrets of a hook.</summary>
    public static bool Concerns(string path) => path.EndsWith("/secrets", StringComparison.Ordinal);

    /// <summary>The text without the secrets.</summary>
    public string Redact(string text)
    {
        foreach (var form in forms) text = text.Replace(form, Mask);
        return text;
    }

    private static RequestSecrets Of(AuthenticationHeaderValue? authorization, IReadOnlyList<string> values)
    {
        if (authorization?.Parameter is not { Length: >= ShortestToken } token) return Of(values);
        return values.Count == 0 && token.All(IsPlain) ? new RequestSecrets([token]) : Of([.. values, token]);
    }

    /// <summary>A secret as it is, and as JSON, a form, an address and a page write it.</summary>
    private static string[] Quotations(string secret)
    {
        var escaped = Uri.EscapeDataString(secret);
        return
        [
            secret,
            JavaScriptEncoder.Default.Encode(secret),
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret),
            escaped,
            escaped.Replace("%20", "+"),
            WebUtility.HtmlEncode(secret),
        ];
    }

    /// <summary>Whether everybody writes it as it is. A token has no other characters.</summary>
    private static bool IsPlain(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '_' or '~';

    private static async ValueTask<IReadOnlyList<string>> ReadBodyAsync(HttpRequestMessage request)
    {
        if (request.Content is null || !Concerns(request.RequestUri!.AbsolutePath) || request.Method == HttpMethod.Delete) return [];
        try
        {
            using var body = JsonDocument.Parse(await request.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
            return body.RootElement.ValueKind != JsonValueKind.Object ? [] :
                [.. body.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString()!)];
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or IOException or HttpRequestException)
        {
            // A body of another kind, or one that cannot be read twice. It holds no secrets that this client sent.
            return [];
        }
    }
}
