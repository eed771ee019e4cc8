using System.Collections.Concurrent;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>
/// A clock on which short waits end at once, moving it on by their length, and long ones (the time-outs) never do. It keeps
/// the lengths of the short ones.
/// </summary>
internal sealed class SteppingClock(TimeSpan timeoutsFrom) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> waits = new();
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

    /// <summary>Sets the time of day, as a person or a time server does: what is measured goes on as before.</summary>
    public void SetTimeOfDay(TimeSpan forward) => Interlocked.Add(ref correction, forward.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime >= timeoutsFrom) return new Timer();
        waits.Enqueue(dueTime);
        Advance(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
