namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>A refusal of the token endpoint, which words errors as OAuth 2.0 does (RFC 6749, section 5.2).</summary>
internal sealed class OAuthErrorException(int status, string error, string description) : Exception(description)
{
    public int Status { get; } = status;

    public string Error { get; } = error;
}
