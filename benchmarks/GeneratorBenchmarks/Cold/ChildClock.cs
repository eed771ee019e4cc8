using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeneratorBenchmarks.Cold;

/// <summary>The CPU time of the child processes that have ended, user and system.</summary>
internal static partial class ChildClock
{
    private const int Children = -1; // RUSAGE_CHILDREN of <sys/resource.h>

    /// <summary>Microseconds.</summary>
    public static long Read()
    {
        if (GetUsage(Children, out var usage) != 0) throw new PlatformNotSupportedException("The cold benchmark needs Linux's getrusage.");
        return (usage.UserSeconds + usage.SystemSeconds) * 1_000_000 + usage.UserMicroseconds + usage.SystemMicroseconds;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private struct Usage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
        public Rest Rest;
    }

    [InlineArray(14)]
    private struct Rest
    {
        public long First;
    }
}
