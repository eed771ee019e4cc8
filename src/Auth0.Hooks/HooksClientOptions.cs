using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Auth0.Hooks;

/// <summary>What a <see cref="HooksClient"/> can be told beside its domain and credentials. Read once, when the client is made.</summary>
public class HooksClientOptions
{
    /// <summary>
    /// The audience that tokens are asked for. Needed with a custom domain only, because the Management API keeps the
    /// canonical name: <c>https://your-tenant.us.auth0.com/api/v2/</c>.
    /// </summary>
    /// <value>Default: <c>https://DOMAIN/api/v2/</c>.</value>
    public string? Audience { get; set; }

    /// <summary>How often a failed request is sent again.</summary>
    /// <value>Default: 4. Range: 0 (never) to 20.</value>
    public int MaxRetries { get; set; } = 4;

    /// <summary>
    /// The wait before the first repetition, where the service does not say how long to wait. It doubles with each
    /// repetition and is jittered.
    /// </summary>
    /// <value>Default: 500 milliseconds. Range: above zero, to 1 minute.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait before a repetition. Where the service asks for more, the error is thrown at once.</summary>
    /// <value>Default: 30 seconds. Range: above zero, to 1 day.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt may take, its answer's body included.</summary>
    /// <value>Default: 30 seconds. Range: 10 milliseconds to 1 day.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request may take with all its repetitions and waits.</summary>
    /// <value>Default: 100 seconds. Range: 10 milliseconds to 1 day.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Whether requests wait while the rate limit, as the last answer reported it, is spent. It makes a busy client slower
    /// and steadier instead of collecting 429 answers.
    /// </summary>
    /// <value>Default: false.</value>
    public bool PaceRequests { get; set; }

    /// <summary>Shares one token among all instances of the application, so that a fleet does not fetch one for each.</summary>
    /// <value>Default: null, every client fetches its own. Applies to <see cref="HooksCredentials"/> only.</value>
    public TokenSharing? TokenSharing { get; set; }

    /// <summary>
    /// The handler that sends requests, for a proxy or for tests. The client neither changes nor disposes it. It must not follow
    /// redirects by itself.
    /// </summary>
    /// <value>Default: a handler of the client's own, which follows no redirect and renews connections every 15 minutes.</value>
    public HttpMessageHandler? Transport { get; set; }

    /// <summary>The clock that tokens, time-outs and waits go by.</summary>
    /// <value>Default: the system's clock.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where the client logs repetitions and token renewals. It never logs a token or a secret.</summary>
    /// <value>Default: nowhere.</value>
    public ILoggerFactory LoggerFactory { get; set; } = NullLoggerFactory.Instance;

    /// <summary>What a client keeps, so that a later change of the caller's object changes nothing.</summary>
    internal HooksClientOptions Copy() => (HooksClientOptions)MemberwiseClone();

    /// <summary>How long one attempt may take within the whole.</summary>
    internal TimeSpan LongestAttempt => AttemptTimeout < TotalTimeout ? AttemptTimeout : TotalTimeout;

    /// <summary>Every fault of the settings, in words.</summary>
    internal IEnumerable<string> Faults()
    {
        var day = TimeSpan.FromDays(1);
        if (MaxRetries is < 0 or > 20) yield return $"{nameof(MaxRetries)} is {MaxRetries}; it must be 0 to 20.";
        if (Outside(RetryDelay, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(1))) yield return $"{nameof(RetryDelay)} is {RetryDelay}; it must be above zero and at most 1 minute.";
        if (Outside(MaxRetryDelay, TimeSpan.FromTicks(1), day)) yield return $"{nameof(MaxRetryDelay)} is {MaxRetryDelay}; it must be above zero and at most 1 day.";
        if (Outside(AttemptTimeout, TimeSpan.FromMilliseconds(10), day)) yield return $"{nameof(AttemptTimeout)} is {AttemptTimeout}; it must be 10 milliseconds to 1 day.";
        if (Outside(TotalTimeout, TimeSpan.FromMilliseconds(10), day)) yield return $"{nameof(TotalTimeout)} is {TotalTimeout}; it must be 10 milliseconds to 1 day.";
        if (Audience is not null && !Uri.TryCreate(Audience, UriKind.Absolute, out _)) yield return $"{nameof(Audience)} is '{Excerpt.Of(Audience)}'; it must be an absolute URI such as 'https://your-tenant.us.auth0.com/api/v2/'.";

        if (TimeProvider is null) yield return $"{nameof(TimeProvider)} is null; leave it out for the system's clock.";
        if (LoggerFactory is null) yield return $"{nameof(LoggerFactory)} is null; leave it out to log nowhere.";

        static bool Outside(TimeSpan value, TimeSpan least, TimeSpan most) => value < least || value > most;
    }
}
