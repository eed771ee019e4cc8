using System.Text;

namespace Auth0.Hooks;

/// <summary>Puts the text of an exception together: what the service says, where, and what to do.</summary>
internal static class ErrorMessage
{
    private const int LongestExcerpt = 200;

    public static string Compose(HttpRequestMessage request, HooksResponse response, ErrorBody body, string? advice)
    {
        var text = new StringBuilder(body.Message ?? Excerpt(response, body)).Append(" (HTTP ").Append(response.Status);
        if (body.Error is not null) text.Append(' ').Append(body.Error);
        if (body.ErrorCode is not null) text.Append(", ").Append(body.ErrorCode);
        text.Append("; ").Append(request.Method).Append(' ').Append(request.RequestUri!.AbsolutePath);
        if (response.RequestId is { } id) text.Append("; request ").Append(id);
        text.Append(").");
        if (advice is not null) text.Append(' ').Append(advice);
        return text.ToString();
    }

    /// <summary>Stands in for a message that the body does not have: a proxy's page, say.</summary>
    private static string Excerpt(HooksResponse response, ErrorBody body)
    {
        if (string.IsNullOrWhiteSpace(body.Text)) return "The answer says no more than its status";
        var type = response.Headers.TryGetValue("Content-Type", out var types) ? types[0] : "no content type";
        var oneLine = string.Join(" ", body.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var printable = new string([.. oneLine.Where(c => !char.IsControl(c))]);
        return $"The answer is not an error of this service but {type}: {(printable.Length <= LongestExcerpt ? printable : printable.Substring(0, LongestExcerpt) + "…")}";
    }
}
