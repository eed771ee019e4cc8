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
        _compilation = CSharpCompilation.Create("Business", scenario.Use == SdkUse.None ? WithoutUsings(trees, parse) : trees, References(scenario).Select(path => MetadataReference.CreateFromFile(path)),
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

    /// <summary>Our rules with the CPU time of each in one build.</summary>
    public IReadOnlyList<Accounted> Account(ImmutableArray<DiagnosticAnalyzer> rules)
    {
        IReadOnlyList<Accounted> accounts = [.. rules.Select(rule => new Accounted(rule))];
        Analyze([.. accounts], ImmutableDictionary<string, ReportDiagnostic>.Empty, out _);
        return accounts;
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

    /// <summary>The assemblies that the project references: those of the platform, and the SDK with what it needs.</summary>
    public static IEnumerable<string> References(Scenario scenario) =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        let name = Path.GetFileNameWithoutExtension(path)
        where name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "mscorlib" or "netstandard"
            || (scenario.Use != SdkUse.None && (name is "Auth0.Hooks" or "Kiota.Utf8Json" || name.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
        select path;
}
