namespace Auth0.Hooks;

/// <summary>The tenant has no Hooks (403, <c>hooks_not_allowed</c>). Tenants created on or after 2023-10-16 never had them, and others lose them at their end of life, announced for 2026-11-18.</summary>
public class HooksNotAllowedException : HooksForbiddenException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksNotAllowedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksNotAllowedException(ErrorFacts facts)
        : base(facts)
    {
    }
}
