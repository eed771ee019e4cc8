using System.Runtime.InteropServices;

namespace ClientBenchmarks.Measuring;

/// <summary>CPU time, which a busy machine stretches less than the clock on the wall.</summary>
internal static partial class CpuClock
{
    private const int ProcessCpuTime = 2, ThreadCpuTime = 3; // CLOCK_..._CPUTIME_ID of <time.h> on Linux

    public static readonly Func<long> ThreadClock = static () => Read(ThreadCpuTime);

    public static readonly Func<long> ProcessClock = static () => Read(ProcessCpuTime);

    private static long Read(int clock)
    {
        if (GetTime(clock, out var time) != 0) throw new PlatformNotSupportedException("These benchmarks need Linux's CPU clocks.");
        return time.Seconds * 1_000_000_000 + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds, Nanoseconds;
    }
}
