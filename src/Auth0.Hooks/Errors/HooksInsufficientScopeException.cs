namespace Auth0.Hooks;

/// <summary>The access token lacks a scope (403). Grant it to the application in the dashboard, under APIs, Auth0 Management API.</summary>
public class HooksInsufficientScopeException : HooksForbiddenException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksInsufficientScopeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal HooksInsufficientScopeException(ErrorFacts facts)
        : base(facts)
    {
    }

    /// <summary>Scopes of which any would do, as the service names them; empty if it names none.</summary>
    public IReadOnlyList<string> ExpectedScopes { get; init; } = [];
}
