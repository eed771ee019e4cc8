using System.Globalization;
using System.Net.Http.Headers;

namespace Auth0.Hooks;

/// <summary>Reads the rate-limit headers of an answer.</summary>
internal static class RateLimitHeaders
{
    public static RateLimit? Read(HttpResponseHeaders headers) =>
        TryNumber(headers, "x-ratelimit-remaining", out var remaining) && TryNumber(headers, "x-ratelimit-reset", out var reset)
            ? new RateLimit(TryNumber(headers, "x-ratelimit-limit", out var limit) ? Clamp(limit) : 0, Clamp(remaining), FromUnixSeconds(reset))
            : null;

    /// <summary>The time by the service's clock, which the dates of its answer go by; by this process's if the answer does not tell.</summary>
    public static DateTimeOffset Now(HttpResponseHeaders headers, TimeProvider time) => headers.Date ?? time.GetUtcNow();

    /// <summary>How long the answer asks to wait, in either form of Retry-After; never negative.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static bool TryNumber(HttpResponseHeaders headers, string name, out long number)
    {
        number = 0;
#if NET
        return headers.NonValidated.TryGetValues(name, out var values) && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
#else
        return headers.TryGetValues(name, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
#endif
    }

    private static int Clamp(long number) => (int)Math.Min(number, int.MaxValue);

    private static DateTimeOffset FromUnixSeconds(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
}
