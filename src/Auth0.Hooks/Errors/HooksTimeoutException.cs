namespace Auth0.Hooks;

/// <summary>No complete answer came in time; see <see cref="HooksClientOptions.AttemptTimeout"/> and <see cref="HooksClientOptions.TotalTimeout"/>.</summary>
public class HooksTimeoutException : HooksConnectionException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
