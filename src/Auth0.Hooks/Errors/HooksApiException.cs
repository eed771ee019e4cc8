using Microsoft.Kiota.Abstractions;

namespace Auth0.Hooks;

/// <summary>
/// A call that did not succeed. Derived types name the common causes; this type itself stands for every other answer, such
/// as a 5xx. No property carries a token or the value of a secret.
/// </summary>
public class HooksApiException : ApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksApiException(string message, Exception? innerException = null)
        : base(message, innerException!)
    {
    }

    /// <summary>Makes the exception for an answer.</summary>
    internal HooksApiException(ErrorFacts facts)
        : base(facts.Message)
    {
        (Status, ResponseHeaders) = (facts.Status, facts.Headers);
        (RequestId, RateLimit) = (facts.RequestId, facts.RateLimit);
        (Error, ErrorCode, ResponseBody) = (facts.Body.Error, facts.Body.ErrorCode, facts.Body.Text);
    }

    /// <summary>HTTP status of the answer; 0 if there was none.</summary>
    public int Status
    {
        get => ResponseStatusCode;
        init => ResponseStatusCode = value;
    }

    /// <summary>Reason phrase in the answer, such as <c>Not Found</c>; for a token request, its OAuth error code such as <c>access_denied</c>.</summary>
    public string? Error { get; init; }

    /// <summary>What went wrong, for a program, such as <c>hooks_not_allowed</c>. The service leaves it out of some answers.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Identifier of the request, for Auth0's support (<c>x-auth0-requestid</c>, else the network's <c>cf-ray</c>).</summary>
    public string? RequestId { get; init; }

    /// <summary>The rate limit as this answer reported it; null if it did not.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>The body of the answer as text, cut after 4096 bytes, and with the values that the request carried as secrets masked.</summary>
    public string? ResponseBody { get; init; }
}
