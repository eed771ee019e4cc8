namespace Auth0.Hooks;

/// <summary>The service refused the call (403). Derived types tell the three known reasons apart.</summary>
public class HooksForbiddenException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksForbiddenException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksForbiddenException(ErrorFacts facts)
        : base(facts)
    {
    }
}
