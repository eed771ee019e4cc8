namespace Auth0.Hooks;

/// <summary>The service refused the access token (401), a renewed one too: it is missing, wrongly signed or meant for another audience.</summary>
public class HooksUnauthorizedException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksUnauthorizedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksUnauthorizedException(ErrorFacts facts)
        : base(facts)
    {
    }
}
