namespace Auth0.Hooks;

/// <summary>The tenant's token endpoint issued no access token. <see cref="HooksApiException.Error"/> is its OAuth error code.</summary>
public class HooksTokenException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksTokenException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksTokenException(ErrorFacts facts)
        : base(facts)
    {
    }
}
