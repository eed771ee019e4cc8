using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>Every line that the client logs. None has a parameter that could carry a token or a secret.</summary>
internal static partial class Log
{
    /// <summary>The category of all lines.</summary>
    public const string Category = "Auth0.Hooks";

    [LoggerMessage(1, LogLevel.Debug, "Fetched an access token for {Audience}, which expires at {Expires:O}")]
    public static partial void TokenFetched(ILogger logger, string audience, DateTimeOffset expires);

    [LoggerMessage(2, LogLevel.Warning, "Could not renew the access token; the present one is used until it expires at {Expires:O}")]
    public static partial void RenewalFailed(ILogger logger, DateTimeOffset expires, Exception failure);

    [LoggerMessage(3, LogLevel.Information, "{Method} {Path} was refused with 401; repeating it with a new access token")]
    public static partial void TokenRefused(ILogger logger, HttpMethod method, string path);

    [LoggerMessage(4, LogLevel.Information, "Repeating {Method} {Path} in {Delay}, repetition {Repetition}, after status {Status} {Failure}")]
    public static partial void Repeating(ILogger logger, HttpMethod method, string path, int repetition, TimeSpan delay, int status, string? failure);

    [LoggerMessage(5, LogLevel.Warning, "The shared token store failed; this process goes on with a token of its own")]
    public static partial void TokenStoreFailed(ILogger logger, Exception failure);
}
