namespace Auth0.Hooks;

/// <summary>A hook or a secret of the same name exists already (409).</summary>
public class HooksConflictException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksConflictException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksConflictException(ErrorFacts facts)
        : base(facts)
    {
    }
}
