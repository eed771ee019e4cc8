using ClientBenchmarks;
using ClientBenchmarks.Peers.Generated;
using ClientBenchmarks.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Kiota.Utf8Json.Tests.Generated;

/// <summary>They run alone: what another test listens to, such as activities, costs every call bytes.</summary>
[CollectionDefinition(nameof(AllocationGateTests), DisableParallelization = true)]
[Collection(nameof(AllocationGateTests))]
public class AllocationGateTests
{
    public static TheoryData<string> Operations => [.. AllocationGate.Operations];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Through_the_fast_adapter(string operation)
    {
        using var adapter = new Utf8RequestAdapter(new AnonymousAuthenticationProvider(), new HttpClient(new CannedHandler())) { BaseUrl = AllocationGate.BaseUrl };
        await AssertHoldsAsync(Gate.Fast, operation, adapter);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task On_the_adapter_of_Kiota(string operation)
    {
        using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: new HttpClient(new CannedHandler())) { BaseUrl = AllocationGate.BaseUrl };
        await AssertHoldsAsync(Gate.Stock, operation, adapter);
    }

    private static async Task AssertHoldsAsync(string peer, string operation, IRequestAdapter adapter) =>
        Assert.Null(await AllocationGate.BreachAsync(peer, new GeneratedHooks(peer, adapter), operation));
}
