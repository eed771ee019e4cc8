using System.Globalization;
using Kiota.Utf8Json;

namespace Auth0.Hooks;

/// <summary>Puts the text of an exception together: what the service says, where, and what to do.</summary>
internal static class ErrorMessage
{
    private const int LongestExcerpt = 200;

    private const int LongestMessage = 1000;

    public static string Compose(string? lead, HttpAnswer answer, ErrorBody body, string? requestId, string? advice)
    {
        var (request, status) = (answer.Request, (int)answer.Response.StatusCode);
        return string.Concat(
        [
            lead,
            body.Message is { } message ? Excerpt.Of(message, LongestMessage) : Beginning(answer.Response, body),
            " (HTTP ",
            status.ToString(CultureInfo.InvariantCulture),
            body.Error is null ? null : " ",
            Excerpt.Of(body.Error),
            body.ErrorCode is null ? null : ", ",
            Excerpt.Of(body.ErrorCode),
            "; ",
            request.Method.Method,
            " ",
            Excerpt.Of(request.RequestUri!.AbsolutePath),
            requestId is null ? null : "; request ",
            Excerpt.Of(requestId),
            advice is null ? ")." : "). ",
            advice,
        ]);
    }

    /// <summary>Stands in for a message that the body does not have: a proxy's page, say.</summary>
    private static string Beginning(HttpResponseMessage response, ErrorBody body)
    {
        if (string.IsNullOrWhiteSpace(body.Text)) return "The answer says no more than its status";
        var type = response.Content?.Headers.TryGetValues("Content-Type", out var types) is true ? types.First() : "no content type";
        var oneLine = string.Join(" ", body.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"The answer is not an error of this service but {Excerpt.Of(type)}: {Excerpt.Of(oneLine, LongestExcerpt)}";
    }
}
