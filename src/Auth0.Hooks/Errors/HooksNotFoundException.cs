namespace Auth0.Hooks;

/// <summary>The hook, or a secret that was to be changed, does not exist (404).</summary>
public class HooksNotFoundException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksNotFoundException(ErrorFacts facts)
        : base(facts)
    {
    }
}
