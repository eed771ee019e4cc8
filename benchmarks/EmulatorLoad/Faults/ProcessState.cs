using System.Diagnostics;

namespace EmulatorLoad;

/// <summary>What a process holds.</summary>
/// <param name="Sockets">Open sockets; on Linux only, else 0.</param>
/// <param name="ManagedBytes">Bytes of live objects after a full collection.</param>
/// <param name="Threads">Threads.</param>
internal sealed record ProcessState(int Sockets, long ManagedBytes, int Threads)
{
    private const long Tolerance = 4_000_000;

    public static ProcessState Take() => new(CountSockets(), GC.GetTotalMemory(forceFullCollection: true), Process.GetCurrentProcess().Threads.Count);

    /// <summary>The state once it is back at an earlier one; or after half a minute, whatever it is then.</summary>
    public static async Task<ProcessState> SettleAsync(ProcessState earlier)
    {
        ProcessState state = Take();
        for (int second = 0; second < 30 && !state.IsBackAt(earlier); second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            GC.WaitForPendingFinalizers();
            state = Take();
        }

        return state;
    }

    public bool IsBackAt(ProcessState earlier) => Sockets <= earlier.Sockets && ManagedBytes <= earlier.ManagedBytes + Tolerance;

    public override string ToString() => $"{Sockets} sockets, {ManagedBytes / 1e6:F1} MB of live objects, {Threads} threads";

    private static int CountSockets() => !OperatingSystem.IsLinux() ? 0 :
        new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos().Count(entry => entry.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true);
}
