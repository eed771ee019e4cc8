using ClientBenchmarks;
using ClientBenchmarks.Peers;
using ClientBenchmarks.Peers.Raw;
using ClientBenchmarks.Peers.Sdk;
using ClientBenchmarks.Transport;

namespace Auth0.Hooks.Tests;

/// <summary>The gates of the benchmarks on allocated bytes, which unlike times repeat on every machine.</summary>
public class AllocationGateTests
{
    public static TheoryData<string> Names => [.. Operations.All.Select(it => it.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_allocates_little_more_than_code_written_by_hand(string operation)
    {
        var call = Operations.All.Single(it => it.Name == operation).Call;
        var gate = Gate.All.Single(it => it.Peer == Gate.Sdk && it.Operation == operation);

        var raw = await AllocatedAsync(new RawHooks(new HttpClient(new CannedHandler()), "https://tenant.example/api/v2"), call);
        var ours = await AllocatedAsync(new SdkHooks("tenant.example", new CannedHandler()), call);

        Assert.True(ours <= raw * gate.Bytes, $"{operation}: {ours} bytes, {(double)ours / raw:0.00} × raw; at most {gate.Bytes}.");
    }

    private static async Task<long> AllocatedAsync(IHooksPeer peer, Func<IHooksPeer, Task> call)
    {
        for (var i = 0; i < 20; i++) await call(peer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++) await call(peer);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 20;
    }
}
