using System.Collections.Immutable;
using System.Globalization;
using AnalyzerBenchmarks;
using Microsoft.CodeAnalysis.Diagnostics;

// Usage: AnalyzerBenchmarks [--runs N] [--files N] [--only NAME] [--rules]: CPU time that analyzers add to the build of a project of 100,000 lines.
var runs = args.SkipWhile(argument => argument != "--runs").Skip(1).Select(int.Parse).FirstOrDefault(3);
var files = args.SkipWhile(argument => argument != "--files").Skip(1).Select(int.Parse).FirstOrDefault(SyntheticProject.Files);
var only = args.SkipWhile(argument => argument != "--only").Skip(1).FirstOrDefault("");
var folder = Directory.CreateTempSubdirectory("analyzer-benchmark-").FullName;
try
{
    Console.WriteLine("| project | lines | compile | analyzers | first run | later runs | of compile | found |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
    foreach (var scenario in Scenario.All)
    {
        var path = Path.Combine(folder, scenario.Use.ToString());
        var lines = SyntheticProject.Write(path, scenario, files);
        var build = new Build(path, scenario);
        if (args.Contains("--rules"))
        {
            build.PerRule(AnalyzerSet.All[0].Analyzers);
            foreach (var (name, milliseconds) in build.PerRule(AnalyzerSet.All[0].Analyzers))
                Console.WriteLine($"{scenario.Name}: {milliseconds,8:N1} ms {name}");
            continue;
        }
        // What the compiler does in any case, once with nothing to run, is no cost of an analyzer.
        double Idle(bool looks) => build.Analyze([new Nothing(looks)], ImmutableDictionary<string, Microsoft.CodeAnalysis.ReportDiagnostic>.Empty, out _);
        build.Emit();
        var emit = Least(runs, build.Emit);
        foreach (var set in AnalyzerSet.All.Where(set => set.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            // Rules that ask for no file of a project without the SDK spare the compiler more than their own work.
            var looks = set != AnalyzerSet.All[0] || scenario.Use != SdkUse.None;
            var idle = Least(2, () => Idle(looks));
            ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> found = default;
            var first = build.Analyze(set.Analyzers, set.Options, out _);
            // In turn, so that a machine that slows down slows both.
            var later = double.MaxValue;
            for (var i = 0; i < runs; i++)
            {
                later = Math.Min(later, build.Analyze(set.Analyzers, set.Options, out found));
                idle = Math.Min(idle, Idle(looks));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {scenario.Name} | {lines:N0} | {emit:N0} ms | {set.Name} | {first - idle:N0} ms | {later - idle:N0} ms | {(later - idle) / emit:P1} | {found.Length:N0} |"));
        }
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static double Least(int runs, Func<double> measure) => Enumerable.Range(0, runs).Min(_ => measure());
