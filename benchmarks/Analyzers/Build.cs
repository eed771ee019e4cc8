using System.Collections.Immutable;
using ClientBenchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AnalyzerBenchmarks;

/// <summary>Compiles a project in-process, as a build does, and measures the CPU time of it.</summary>
internal sealed class Build
{
    private readonly CSharpCompilation _compilation;

    public Build(string folder, Scenario scenario)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.None);
        var trees = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parse, path)).ToList();
        // What a project without the SDK cannot name.
        if (scenario.Use == SdkUse.None)
            trees.Add(CSharpSyntaxTree.ParseText("namespace Auth0.Hooks.Api.Models { }", parse));
        _compilation = CSharpCompilation.Create("Business", scenario.Use == SdkUse.None ? WithoutUsings(trees, parse) : trees, References(scenario.Use != SdkUse.None),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
    }

    /// <summary>CPU milliseconds of emitting the assembly.</summary>
    public double Emit() => Cpu(() =>
    {
        var result = Fresh(ImmutableDictionary<string, ReportDiagnostic>.Empty).Emit(Stream.Null);
        if (!result.Success) throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    });

    /// <summary>CPU milliseconds of running analyzers, the compiler's work for them included.</summary>
    public double Analyze(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableDictionary<string, ReportDiagnostic> options, out ImmutableArray<Diagnostic> found)
    {
        ImmutableArray<Diagnostic> diagnostics = default;
        var time = Cpu(() => diagnostics = Fresh(options).WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult());
        found = diagnostics;
        return time;
    }

    /// <summary>Milliseconds on the clock that each rule takes, the most expensive first: on a busy machine for comparison only.</summary>
    public IReadOnlyList<(string Name, double Milliseconds)> PerRule(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var run = Fresh(ImmutableDictionary<string, ReportDiagnostic>.Empty).WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return [.. analyzers.Select(analyzer => (analyzer.GetType().Name, run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds)).OrderByDescending(pair => pair.TotalMilliseconds)];
    }

    /// <summary>The same project as a compilation that knows nothing yet.</summary>
    private CSharpCompilation Fresh(ImmutableDictionary<string, ReportDiagnostic> options) =>
        CSharpCompilation.Create("Business", _compilation.SyntaxTrees, _compilation.References, _compilation.Options.WithSpecificDiagnosticOptions(options));

    private static double Cpu(Action work)
    {
        GC.Collect();
        var before = CpuClock.ProcessClock();
        work();
        return (CpuClock.ProcessClock() - before) / 1e6;
    }

    private static IEnumerable<SyntaxTree> WithoutUsings(IEnumerable<SyntaxTree> trees, CSharpParseOptions parse) =>
        trees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString().Replace("using Auth0.Hooks;\n", "\n", StringComparison.Ordinal).Replace("using Auth0.Hooks.Api.Models;\n", "\n", StringComparison.Ordinal).Replace("namespace Auth0.Hooks.Api.Models { }", "", StringComparison.Ordinal), parse, tree.FilePath));

    private static IEnumerable<MetadataReference> References(bool withSdk) =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        let name = Path.GetFileNameWithoutExtension(path)
        where name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "mscorlib" or "netstandard"
            || (withSdk && (name is "Auth0.Hooks" or "Kiota.Utf8Json" || name.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
        select MetadataReference.CreateFromFile(path);
}
