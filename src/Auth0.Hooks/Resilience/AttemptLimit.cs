namespace Auth0.Hooks;

/// <summary>Time limits for attempts. One that was not reached serves the next attempt, which saves its timer.</summary>
internal sealed class AttemptLimit(TimeProvider time, TimeSpan length)
{
    private CancellationTokenSource? spare;

    public TimeSpan Length => length;

    public CancellationTokenSource Start()
    {
        if (Interlocked.Exchange(ref spare, null) is not { } limit) return time.CancelAfter(length);
        limit.CancelAfter(length);
        return limit;
    }

    public void End(CancellationTokenSource limit)
    {
#if NET
        if (limit.TryReset() && Interlocked.CompareExchange(ref spare, limit, null) is null) return;
#endif
        limit.Dispose();
    }
}
