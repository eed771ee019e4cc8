using ClientBenchmarks.Peers;
using ClientBenchmarks.Peers.Raw;
using ClientBenchmarks.Transport;

namespace ClientBenchmarks;

/// <summary>The half of a <see cref="Gate"/> that tests can hold: allocated bytes, which unlike times repeat on every machine.</summary>
internal static class AllocationGate
{
    public const string Domain = "tenant.example", BaseUrl = $"https://{Domain}/api/v2";

    public static IEnumerable<string> Operations => ClientBenchmarks.Operations.All.Select(it => it.Name);

    /// <summary>What is wrong, in words; null if the gate holds.</summary>
    /// <param name="peer">Its name among the gates.</param>
    /// <param name="ours">It, over a <see cref="CannedHandler"/>.</param>
    /// <param name="operation">What it does.</param>
    public static async Task<string?> BreachAsync(string peer, IHooksPeer ours, string operation)
    {
        var gate = Gate.All.Single(it => it.Peer == peer && it.Operation == operation);
        var call = ClientBenchmarks.Operations.All.Single(it => it.Name == operation).Call;
        var raw = await AllocatedAsync(new RawHooks(new HttpClient(new CannedHandler()), BaseUrl), call);
        var bytes = await AllocatedAsync(ours, call);
        return bytes <= raw * gate.Bytes ? null : $"{operation}: {bytes} bytes, {(double)bytes / raw:0.00} × raw; at most {gate.Bytes}.";
    }

    /// <summary>The least of several samples: a collection may empty the pools in the middle of one.</summary>
    private static async Task<long> AllocatedAsync(IHooksPeer peer, Func<IHooksPeer, Task> call)
    {
        const int samples = 5, calls = 20;
        var least = long.MaxValue;
        for (var sample = 0; sample <= samples; sample++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < calls; i++) await call(peer);
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / calls;
            if (sample > 0) least = Math.Min(least, allocated); // the first one warms up, and may end on another thread
        }
        return least;
    }
}
