namespace Auth0.Hooks;

/// <summary>The tenant's rate limit stayed spent through all repetitions, or asks for a longer wait than <see cref="HooksClientOptions.MaxRetryDelay"/> (429).</summary>
public class HooksRateLimitException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksRateLimitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksRateLimitException(ErrorFacts facts)
        : base(facts)
    {
    }

    /// <summary>How long the service asks to wait; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
