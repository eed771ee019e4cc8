using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace AnalyzerBenchmarks;

/// <summary>The compiler of the SDK in a process of its own, as a build without a compiler server starts it: the rules are compiled while they run.</summary>
internal static partial class FreshCompiler
{
    /// <summary>Compiles a folder with our rules: the CPU time of the process, and the time that the compiler says the rules took, in milliseconds.</summary>
    public static (double Process, double Rules) Run(string folder, IEnumerable<string> references)
    {
        var response = Path.Combine(folder, "compile.rsp");
        File.WriteAllLines(response,
        [
            "/target:library", "/nullable:enable", "/langversion:12", "/nostdlib", "/nologo", "/optimize+", "/parallel-", "/reportanalyzer", $"/out:\"{Path.Combine(folder, "Business.dll")}\"",
            .. references.Select(path => $"/reference:\"{path}\""),
            .. new[] { typeof(Auth0.Hooks.Analyzers.Rules.HooksAnalyzer).Assembly.Location, Path.Combine(AppContext.BaseDirectory, "Acornima.dll") }.Select(path => $"/analyzer:\"{path}\""),
            .. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(path => $"\"{path}\""),
        ]);
        var compiler = typeof(FreshCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Compiler").Value!;
        var start = new ProcessStartInfo("dotnet", [compiler, "/noconfig", "@" + response]) { RedirectStandardOutput = true };
        var before = ChildrenMilliseconds();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || Total().Match(output) is not { Success: true } total)
            throw new InvalidOperationException(output);
        return (ChildrenMilliseconds() - before, double.Parse(total.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * 1000);
    }

    /// <summary>The CPU time of all processes that this one has started and that have ended, as Linux counts it: in hundredths of a second.</summary>
    private static double ChildrenMilliseconds()
    {
        var status = File.ReadAllText("/proc/self/stat");
        var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) * 10.0;
    }

    [GeneratedRegex("Total analyzer execution time: ([0-9.]+) seconds", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
