namespace Auth0.Hooks;

/// <summary>The service refused the request as malformed (400): a value breaks a constraint, or the trigger is unknown.</summary>
public class HooksValidationException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksValidationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksValidationException(ErrorFacts facts)
        : base(facts)
    {
    }
}
