namespace Auth0.Hooks.Tests.Servers;

/// <summary>
/// A clock that stands still, for many who start at once: the first short waits end together, when as many wait as there are, so that
/// each has done what comes before it. Later ones end at once, and long ones (the time-outs) never do.
/// </summary>
internal sealed class GatheringClock(int count) : TimeProvider
{
    private static readonly TimeSpan Timeouts = TimeSpan.FromSeconds(10);

    private readonly List<Action> waiting = [];
    private bool isGathered;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public override long GetTimestamp() => 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime >= Timeouts) return new Timer();
        lock (waiting)
        {
            waiting.Add(() => callback(state));
            isGathered |= waiting.Count == count;
            if (isGathered)
            {
                foreach (var end in waiting) ThreadPool.QueueUserWorkItem(_ => end());
                waiting.Clear();
            }
        }

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
