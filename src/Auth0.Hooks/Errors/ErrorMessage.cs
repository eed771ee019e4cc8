using System.Text;

namespace Auth0.Hooks;

/// <summary>Puts the text of an exception together: what the service says, where, and what to do.</summary>
internal static class ErrorMessage
{
    private const int LongestExcerpt = 200;

    private const int LongestMessage = 1000;

    public static string Compose(HttpRequestMessage request, HooksResponse response, ErrorBody body, string? advice)
    {
        var text = new StringBuilder(body.Message is { } message ? Excerpt.Of(message, LongestMessage) : Beginning(response, body)).Append(" (HTTP ").Append(response.Status);
        if (body.Error is not null) text.Append(' ').Append(Excerpt.Of(body.Error));
        if (body.ErrorCode is not null) text.Append(", ").Append(Excerpt.Of(body.ErrorCode));
        text.Append("; ").Append(request.Method).Append(' ').Append(Excerpt.Of(request.RequestUri!.AbsolutePath));
        if (response.RequestId is { } id) text.Append("; request ").Append(Excerpt.Of(id));
        text.Append(").");
        if (advice is not null) text.Append(' ').Append(advice);
        return text.ToString();
    }

    /// <summary>Stands in for a message that the body does not have: a proxy's page, say.</summary>
    private static string Beginning(HooksResponse response, ErrorBody body)
    {
        if (string.IsNullOrWhiteSpace(body.Text)) return "The answer says no more than its status";
        var type = response.Headers.TryGetValue("Content-Type", out var types) ? types[0] : "no content type";
        var oneLine = string.Join(" ", body.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"The answer is not an error of this service but {Excerpt.Of(type)}: {Excerpt.Of(oneLine, LongestExcerpt)}";
    }
}
