namespace Auth0.Hooks;

/// <summary>The tenant refuses this change (403). Since 2024-11-18 the source code of Hooks is read-only: switching on and off, secrets and deletion remain.</summary>
public class HooksReadOnlyException : HooksForbiddenException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksReadOnlyException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksReadOnlyException(ErrorFacts facts)
        : base(facts)
    {
    }
}
