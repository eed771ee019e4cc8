using ClientBenchmarks;
using ClientBenchmarks.Peers.Sdk;
using ClientBenchmarks.Transport;

namespace Auth0.Hooks.Tests;

/// <summary>They run alone: what another test listens to, such as activities, costs every call bytes.</summary>
[CollectionDefinition(nameof(AllocationGateTests), DisableParallelization = true)]
[Collection(nameof(AllocationGateTests))]
public class AllocationGateTests
{
    public static TheoryData<string> Operations => [.. AllocationGate.Operations];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_allocates_little_more_than_code_written_by_hand(string operation) =>
        Assert.Null(await AllocationGate.BreachAsync(Gate.Sdk, new SdkHooks(AllocationGate.Domain, new CannedHandler()), operation));
}
