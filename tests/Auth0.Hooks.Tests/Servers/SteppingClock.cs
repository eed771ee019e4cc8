using System.Collections.Concurrent;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>
/// A clock on which short waits end at once, moving it on by their length, and long ones (the time-outs) when a test says so. It
/// keeps the lengths of the short ones.
/// </summary>
internal sealed class SteppingClock(TimeSpan timeoutsFrom) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> waits = new();
    private readonly ConcurrentDictionary<Timer, TimeSpan> timeouts = new();
    private long correction;
    private long ticks = new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero).UtcTicks;

    public SteppingClock()
        : this(TimeSpan.FromSeconds(30))
    {
    }

    public IReadOnlyList<TimeSpan> Waits => [.. waits];

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks) + Interlocked.Read(ref correction), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    /// <summary>Moves on by the length of a time-out, and ends what waits for one of that length.</summary>
    public void Elapse(TimeSpan timeout)
    {
        Advance(timeout);
        foreach (var (timer, _) in timeouts.Where(it => it.Value == timeout).ToList()) timer.End();
    }

    /// <summary>Sets the time of day, as a person or a time server does: what is measured goes on as before.</summary>
    public void SetTimeOfDay(TimeSpan forward) => Interlocked.Add(ref correction, forward.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        if (dueTime < TimeSpan.Zero) return timer;
        if (dueTime >= timeoutsFrom)
        {
            timeouts[timer] = dueTime;
            return timer;
        }

        waits.Enqueue(dueTime);
        Advance(dueTime);
        timer.End();
        return timer;
    }

    private sealed class Timer(SteppingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public void End() => ThreadPool.QueueUserWorkItem(_ => callback(state));

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => clock.timeouts.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
