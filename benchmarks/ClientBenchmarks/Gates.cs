using ClientBenchmarks.Measuring;

namespace ClientBenchmarks;

/// <summary>The most that a peer of ours may cost, as multiples of raw.</summary>
internal sealed record Gate(string Peer, string Operation, double Cpu, double Bytes)
{
    public const string Fast = "generated + Utf8RequestAdapter", Stock = "generated + stock adapter", Sdk = "HooksClient";

    public static readonly Gate[] All =
    [
        new(Fast, "get", 1.10, 1.20), new(Fast, "list 100", 0.80, 1.05), new(Fast, "create", 1.00, 1.00), new(Fast, "404", 1.40, 1.60),
        new(Stock, "get", 1.6, 1.9), new(Stock, "list 100", 1.0, 1.6), new(Stock, "create", 1.3, 1.4), new(Stock, "404", 1.9, 2.2),
        // Those of the fast adapter and 5 % for tokens, repetitions, time-outs and errors.
        new(Sdk, "get", 1.155, 1.26), new(Sdk, "list 100", 0.84, 1.1025), new(Sdk, "create", 1.05, 1.05), new(Sdk, "404", 1.47, 1.68),
    ];

    public bool Holds(Cost cost) => cost.Cpu <= Cpu && cost.Bytes <= Bytes;
}
