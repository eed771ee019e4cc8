using System.Net;

namespace Auth0.Hooks;

/// <summary>How long to wait before a repetition.</summary>
internal static class RepeatDelay
{
    /// <summary>What the service asks for: Retry-After, else the reset of a spent rate limit. None if it asks for nothing.</summary>
    /// <param name="response">The answer that is not the last word.</param>
    /// <param name="time">The clock, where the answer does not tell the time itself.</param>
    /// <param name="floor">The shortest wait after a spent rate limit: its reset is a whole second and often the current one.</param>
    public static TimeSpan? Requested(HttpResponseMessage response, TimeProvider time, TimeSpan floor)
    {
        var now = RateLimitHeaders.Now(response.Headers, time);
        if (RateLimitHeaders.RetryAfter(response.Headers, now) is { } retryAfter) return retryAfter;
        if (response.StatusCode != (HttpStatusCode)429 || RateLimitHeaders.Read(response.Headers) is not { } limit) return null;
        var untilReset = limit.Reset - now;
        return untilReset > floor ? untilReset : floor;
    }

    /// <summary>Doubles with each attempt, up to the maximum.</summary>
    /// <param name="attempt">Zero for the first repetition.</param>
    /// <param name="first">The wait before the first repetition.</param>
    /// <param name="longest">The maximum.</param>
    public static TimeSpan Exponential(int attempt, TimeSpan first, TimeSpan longest) =>
        TimeSpan.FromTicks((long)Math.Min(longest.Ticks, first.Ticks * Math.Pow(2, attempt)));
}
