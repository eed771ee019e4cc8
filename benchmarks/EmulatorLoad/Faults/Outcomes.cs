using System.Collections.Concurrent;
using Auth0.Hooks;

namespace EmulatorLoad;

/// <summary>How calls ended.</summary>
internal sealed class Outcomes
{
    private readonly ConcurrentDictionary<string, int> failures = new();
    private int done;
    private int unmapped;

    /// <summary>Calls that ended with something else than an exception of the SDK.</summary>
    public int Unmapped => unmapped;

    /// <summary>Every name is used once, so a conflict means that a creation was sent again after it had worked.</summary>
    public int Conflicts => failures.GetValueOrDefault(nameof(HooksConflictException));

    public void Done() => Interlocked.Increment(ref done);

    public void Failed(Exception failure)
    {
        failures.AddOrUpdate(failure is HooksApiException { Status: >= 500 and var status } ? $"HTTP {status}" : failure.GetType().Name, 1, (_, count) => count + 1);
        if (failure is HooksApiException)
            return;
        Interlocked.Increment(ref unmapped);
        Console.Error.WriteLine(failure);
    }

    public override string ToString() =>
        $"{done + failures.Values.Sum()} calls: {done} done, {string.Join(", ", failures.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"))}; {unmapped} with an error that is not mapped.";
}
