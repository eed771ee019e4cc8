using Kiota.Utf8Json;

namespace Auth0.Hooks;

/// <summary>What an exception for an answer is made of.</summary>
/// <param name="Message">What went wrong and what to do.</param>
/// <param name="Status">HTTP status of the answer.</param>
/// <param name="Headers">Its headers, without secrets.</param>
/// <param name="RequestId">Its identifier, for the service's support.</param>
/// <param name="RateLimit">The rate limit as it reported it.</param>
/// <param name="Body">What its body says.</param>
internal readonly record struct ErrorFacts(string Message, int Status, Dictionary<string, IEnumerable<string>> Headers, string? RequestId, RateLimit? RateLimit, ErrorBody Body)
{
    /// <param name="answer">The answer.</param>
    /// <param name="body">Its body.</param>
    /// <param name="secrets">What its request carried.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="lead">What comes first in the message.</param>
    public static ErrorFacts Of(HttpAnswer answer, ErrorBody body, RequestSecrets secrets, string? advice = null, string? lead = null)
    {
        var id = AnswerHeaders.RequestId(answer.Response, secrets);
        return new ErrorFacts(
            ErrorMessage.Compose(lead, answer, body, id, advice),
            (int)answer.Response.StatusCode,
            AnswerHeaders.Read<IEnumerable<string>>(answer.Response, secrets, static values => values),
            id,
            RateLimitHeaders.Read(answer.Response.Headers),
            body);
    }
}
