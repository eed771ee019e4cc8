namespace Auth0.Hooks.Emulator.RateLimiting;

/// <summary>The bucket of one tenant. The limit may change, or go away, while the tenant runs.</summary>
internal sealed class RateLimiter(HooksEmulatorOptions options)
{
    private readonly object turn = new();
    private HooksRateLimit? limit = options.RateLimit;
    private double available = options.RateLimit?.Burst ?? 0;
    private DateTimeOffset filledAt = options.Time.GetUtcNow();

    public HooksRateLimit? Limit
    {
        get
        {
            lock (turn)
                return limit;
        }
        set
        {
            lock (turn)
            {
                limit = value;
                available = value?.Burst ?? 0;
                filledAt = options.Time.GetUtcNow();
            }
        }
    }

    /// <summary>Takes one request out of the bucket, if there is one.</summary>
    /// <returns>What the bucket held, or null without a limit.</returns>
    public RateLimitReading? Take()
    {
        lock (turn)
        {
            if (limit is null)
                return null;
            DateTimeOffset now = options.Time.GetUtcNow();
            available = Math.Min(limit.Burst, available + Math.Max(0, (now - filledAt).TotalSeconds) * limit.PerSecond);
            filledAt = now;
            // A hair below one is one: the sum of a refill's parts is not quite the whole.
            bool isAllowed = available >= 1 - 1e-9;
            if (isAllowed)
                available = Math.Max(0, available - 1);
            double untilNext = (Math.Floor(available + 1e-9) + 1 - available) / limit.PerSecond;
            return new(isAllowed, limit.Burst, (int)(available + 1e-9), now.AddSeconds(untilNext).ToUnixTimeSeconds());
        }
    }
}

/// <param name="IsAllowed">Whether the request may go on.</param>
/// <param name="Limit">Size of the bucket.</param>
/// <param name="Remaining">Whole requests left.</param>
/// <param name="Reset">Unix second in which the next request comes back: often the current one, as with the service.</param>
internal readonly record struct RateLimitReading(bool IsAllowed, int Limit, int Remaining, long Reset);
