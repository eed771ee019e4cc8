using System.Diagnostics;
using System.Reflection;

namespace GeneratorBenchmarks.Cold;

/// <summary>The SDK's compiler as a process of its own, as a build without the compiler's server starts it.</summary>
internal static class CompilerProcess
{
    /// <summary>CPU milliseconds of compiling what a response file names.</summary>
    /// <param name="responseFile">The compiler's arguments.</param>
    /// <param name="jitLog">Where to write what the JIT compiles; null to leave the compiler alone.</param>
    public static double Run(string responseFile, string? jitLog = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Metadata("Compiler"), "/noconfig", "@" + responseFile]) { RedirectStandardOutput = true };
        if (jitLog is not null)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(CompilerProcess).Assembly.Location;
            start.Environment[StartupHook.LogVariable] = jitLog;
        }

        var before = ChildClock.Read();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The compiler failed on {responseFile}:\n{output}");
        return (ChildClock.Read() - before) / 1e3;
    }

    /// <summary>What the build of this project wrote down of itself.</summary>
    public static string Metadata(string name) =>
        typeof(CompilerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == name).Value!;
}
