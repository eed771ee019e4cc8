namespace Auth0.Hooks.Emulator.Errors;

/// <summary>A refusal, as the Management API words it. Thrown anywhere behind the API and written once, by <see cref="ErrorStep"/>.</summary>
internal sealed class ServiceErrorException(int status, string message, string? errorCode = null) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>For programs; the service leaves it out of some answers.</summary>
    public string? ErrorCode { get; } = errorCode;
}
