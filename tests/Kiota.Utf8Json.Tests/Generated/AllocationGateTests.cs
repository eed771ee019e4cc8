using ClientBenchmarks;
using ClientBenchmarks.Peers;
using ClientBenchmarks.Peers.Generated;
using ClientBenchmarks.Peers.Raw;
using ClientBenchmarks.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Kiota.Utf8Json.Tests.Generated;

/// <summary>
/// The gates of the benchmarks on allocated bytes, which unlike times repeat on every machine. CPU time is measured
/// by the benchmarks alone.
/// </summary>
public class AllocationGateTests
{
    private const string BaseUrl = "https://tenant.example/api/v2";

    public static TheoryData<string> Names => [.. Operations.All.Select(it => it.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Through_the_fast_adapter(string operation)
    {
        using var adapter = new Utf8RequestAdapter(new AnonymousAuthenticationProvider(), new HttpClient(new CannedHandler())) { BaseUrl = BaseUrl };
        await AssertHoldsAsync(Gate.Fast, operation, adapter);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task On_the_adapter_of_Kiota(string operation)
    {
        using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: new HttpClient(new CannedHandler())) { BaseUrl = BaseUrl };
        await AssertHoldsAsync(Gate.Stock, operation, adapter);
    }

    private static async Task AssertHoldsAsync(string peer, string operation, IRequestAdapter adapter)
    {
        var call = Operations.All.Single(it => it.Name == operation).Call;
        var raw = await AllocatedAsync(new RawHooks(new HttpClient(new CannedHandler()), BaseUrl), call);
        var ours = await AllocatedAsync(new GeneratedHooks(peer, adapter), call);
        var gate = Gate.All.Single(it => it.Peer == peer && it.Operation == operation);
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
