namespace ClientBenchmarks.Measuring;

/// <summary>What one peer costs in one operation, as multiples of the baseline.</summary>
internal sealed record Cost(string Peer, string Operation, double Cpu, double Bytes, double Microseconds, double AllocatedBytes);
