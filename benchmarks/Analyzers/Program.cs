using System.Collections.Immutable;
using System.Globalization;
using AnalyzerBenchmarks;
using Microsoft.CodeAnalysis;

// Usage: AnalyzerBenchmarks [--runs N] [--files N] [--only NAME] [--rules | --fresh]: CPU time that analyzers add to the build of a project of
// 100,000 lines; with --rules what each of our rules takes of it, with --fresh in a compiler that has just been started.
var runs = args.SkipWhile(argument => argument != "--runs").Skip(1).Select(int.Parse).FirstOrDefault(3);
var files = args.SkipWhile(argument => argument != "--files").Skip(1).Select(int.Parse).FirstOrDefault(SyntheticProject.Files);
var only = args.SkipWhile(argument => argument != "--only").Skip(1).FirstOrDefault("");
var ours = AnalyzerSet.All[0];
var folder = Directory.CreateTempSubdirectory("analyzer-benchmark-").FullName;
try
{
    Console.WriteLine(args.Contains("--rules") ? "| project | lines | rule | own time |\n| --- | --- | --- | --- |"
        : args.Contains("--fresh") ? "| project | lines | process | rules | of the process |\n| --- | --- | --- | --- | --- |"
        : "| project | lines | compile | analyzers | first run | later runs | of compile | own time | of compile | found |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    foreach (var scenario in Scenario.All)
    {
        var path = Path.Combine(folder, scenario.Use.ToString());
        var lines = SyntheticProject.Write(path, scenario, files);
        if (args.Contains("--fresh"))
        {
            // Without the SDK the folder compiles only as the benchmark changes it.
            if (scenario.Use != SdkUse.None && Enumerable.Range(0, runs).Select(_ => FreshCompiler.Run(path, Build.References(scenario))).MinBy(run => run.Rules) is var (process, rules))
                Print($"| {scenario.Name} | {lines:N0} | {process:N0} ms | {rules:N0} ms | {rules / process:P1} |");
            continue;
        }
        var build = new Build(path, scenario);
        if (args.Contains("--rules"))
        {
            Settle(() => build.Account(ours.Analyzers));
            foreach (var rule in build.Account(ours.Analyzers).OrderByDescending(rule => rule.Milliseconds))
                Print($"| {scenario.Name} | {lines:N0} | {rule.Name} | {rule.Milliseconds:N1} ms |");
            continue;
        }
        // What the compiler does in any case, once with nothing to run, is no cost of an analyzer.
        double Idle(bool looks) => build.Analyze([new Nothing(looks)], ImmutableDictionary<string, ReportDiagnostic>.Empty, out _);
        Settle(build.Emit);
        var emit = Least(build.Emit);
        foreach (var set in AnalyzerSet.All.Where(set => set.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            // Rules that ask for no file of a project without the SDK spare the compiler more than their own work.
            var looks = set != ours || scenario.Use != SdkUse.None;
            var first = build.Analyze(set.Analyzers, set.Options, out var found);
            // The runtime compiles what runs often once more, in the background: not before that is done are two runs alike.
            // The peers cost enough for it not to matter.
            if (set == ours)
            {
                Settle(() => build.Analyze(set.Analyzers, set.Options, out _));
                Settle(() => Idle(looks));
            }
            // In turn, so that a machine that slows down slows both.
            var (later, idle) = (double.MaxValue, double.MaxValue);
            for (var i = 0; i < runs; i++)
            {
                later = Math.Min(later, build.Analyze(set.Analyzers, set.Options, out found));
                idle = Math.Min(idle, Idle(looks));
            }
            var own = set == ours ? Least(() => build.Account(set.Analyzers).Sum(rule => rule.Milliseconds)) : (double?)null;
            Print($"| {scenario.Name} | {lines:N0} | {emit:N0} ms | {set.Name} | {first - idle:N0} ms | {later - idle:N0} ms | {(later - idle) / emit:P1} | {own:N0} ms | {own / emit:P1} | {found.Length:N0} |");
        }
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

static void Settle<T>(Func<T> work)
{
    for (var i = 0; i < 3; i++)
        work();
}

double Least(Func<double> measure) => Enumerable.Range(0, runs).Min(_ => measure());
