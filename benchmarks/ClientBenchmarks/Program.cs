using System.Globalization;
using ClientBenchmarks;
using ClientBenchmarks.Measuring;
using ClientBenchmarks.Peers;
using ClientBenchmarks.Reporting;
using ClientBenchmarks.Transport;

// Usage: ClientBenchmarks [--rounds N] [--only OPERATION] [--no-loopback] [--document PATH]
var rounds = int.Parse(Option("--rounds") ?? "31", CultureInfo.InvariantCulture);
var only = Option("--only");

Console.WriteLine($"{rounds} rounds, medians of the ratios to raw: CPU time / allocated bytes");
var inMemory = await Run("in memory", PeerSet.InMemory(), Meter.Thread);
var failures = Gate.All.Where(gate => inMemory.Any(cost => cost.Peer == gate.Peer && cost.Operation == gate.Operation && !gate.Holds(cost))).ToList();
foreach (var gate in Gate.All)
    if (inMemory.SingleOrDefault(it => it.Peer == gate.Peer && it.Operation == gate.Operation) is { } cost)
        Console.WriteLine($"{(gate.Holds(cost) ? "holds" : "FAILS")}  {gate.Peer}, {gate.Operation}: {cost.Cpu:0.00}/{cost.Bytes:0.00} of {gate.Cpu:0.00}/{gate.Bytes:0.00}");

List<Cost> loopback = [];
if (!args.Contains("--no-loopback"))
{
    await using var service = await LoopbackService.StartAsync();
    loopback = await Run("over a loopback connection to Kestrel, whose work is in the figures of all", PeerSet.Loopback(service.Urls.Single()), Meter.Process);
}

if (Option("--document") is { } document) PerformanceDocument.Update(document, inMemory, loopback);
return failures.Count == 0 ? 0 : 1;

async Task<List<Cost>> Run(string title, IReadOnlyList<IHooksPeer> peers, Meter meter)
{
    var comparison = new Comparison(rounds, meter);
    var costs = new List<Cost>();
    foreach (var (operation, iterations, call) in Operations.All)
    {
        if (only is not null && only != operation) continue;
        costs.AddRange(await comparison.RunAsync(operation, iterations, [.. peers.Select(peer => (peer.Name, (Func<Task>)(() => call(peer))))]));
    }
    Console.WriteLine();
    Console.WriteLine(title);
    Console.WriteLine(RatioTable.Of(costs));
    return costs;
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var index ? args[index + 1] : null;
