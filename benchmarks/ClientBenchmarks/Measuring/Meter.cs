namespace ClientBenchmarks.Measuring;

/// <summary>Reads what was spent so far: by this thread, where calls complete on it, or by the whole process.</summary>
internal sealed record Meter(Func<long> CpuNanoseconds, Func<long> AllocatedBytes)
{
    public static readonly Meter Thread = new(CpuClock.ThreadClock, GC.GetAllocatedBytesForCurrentThread);
    public static readonly Meter Process = new(CpuClock.ProcessClock, static () => GC.GetTotalAllocatedBytes(precise: true));
}
