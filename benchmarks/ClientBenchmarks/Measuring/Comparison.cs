namespace ClientBenchmarks.Measuring;

/// <summary>
/// Compares peers in one operation: they run interleaved, in a random order inside each round, and each round gives
/// one ratio to the baseline, so that a slow minute of the machine hits all of them. The median of the ratios counts.
/// </summary>
internal sealed class Comparison(int rounds, Meter meter)
{
    private readonly Random random = new(20261118);

    public async Task<List<Cost>> RunAsync(string operation, int iterations, IReadOnlyList<(string Peer, Func<Task> Call)> peers)
    {
        foreach (var (_, call) in peers) await WarmUpAsync(call, iterations);
        var cpu = peers.ToDictionary(it => it.Peer, _ => new List<double>());
        var bytes = peers.ToDictionary(it => it.Peer, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (peer, call) in peers.OrderBy(_ => random.Next()).ToList())
            {
                var (time, allocated) = await MeasureAsync(call, iterations);
                cpu[peer].Add(time);
                bytes[peer].Add(allocated);
            }
        }
        var baseline = peers[0].Peer;
        return [.. peers.Select(it => new Cost(
            it.Peer, operation,
            Median(cpu[it.Peer].Zip(cpu[baseline], (one, other) => one / other)),
            Median(bytes[it.Peer]) / Median(bytes[baseline]),
            Median(cpu[it.Peer]) / 1000, Median(bytes[it.Peer])))];
    }

    // The runtime optimises in the background what was called often, in several steps.
    private static async Task WarmUpAsync(Func<Task> call, int iterations)
    {
        for (var step = 0; step < 4; step++)
        {
            for (var i = 0; i < Math.Max(iterations, 60); i++) await call();
            await Task.Delay(150);
        }
    }

    private async Task<(double Nanoseconds, double Bytes)> MeasureAsync(Func<Task> call, int iterations)
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        var bytes = meter.AllocatedBytes();
        var start = meter.CpuNanoseconds();
        for (var i = 0; i < iterations; i++) await call();
        var time = meter.CpuNanoseconds() - start;
        return (time / (double)iterations, (meter.AllocatedBytes() - bytes) / (double)iterations);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
