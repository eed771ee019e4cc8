namespace Auth0.Hooks;

/// <summary>No complete answer came: the connection failed, or broke off. <see cref="HooksApiException.Status"/> is 0.</summary>
public class HooksConnectionException : HooksApiException
{
    /// <summary>Makes an exception, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause, if it is an exception.</param>
    public HooksConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
