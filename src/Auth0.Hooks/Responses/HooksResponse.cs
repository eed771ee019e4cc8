namespace Auth0.Hooks;

/// <summary>The facts of one answer, beside what it says about hooks. See <see cref="HooksClient.Observe"/>.</summary>
public sealed class HooksResponse
{
    internal HooksResponse(HttpResponseMessage response, RequestSecrets secrets)
    {
        Status = (int)response.StatusCode;
        Headers = AnswerHeaders.Read<IReadOnlyList<string>>(response, secrets, static values => values);
        RequestId = AnswerHeaders.RequestId(response, secrets);
        RateLimit = RateLimitHeaders.Read(response.Headers);
    }

    /// <summary>HTTP status of the answer.</summary>
    public int Status { get; }

    /// <summary>All headers of the answer, by name without regard to case. A token or secret of the request that one of them repeats is masked.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>Identifier of the request, for Auth0's support (<c>x-auth0-requestid</c>, else the network's <c>cf-ray</c>); null if the answer has none.</summary>
    public string? RequestId { get; }

    /// <summary>The rate limit as this answer reported it; null if it did not.</summary>
    public RateLimit? RateLimit { get; }
}
