using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>Generated clients, compiled in memory as a build would.</summary>
/// <param name="FromGenerator">What the generator says about the document.</param>
/// <param name="FromCompiler">What the compiler says about the generated code.</param>
internal sealed record Client(IReadOnlyList<Diagnostic> FromGenerator, IReadOnlyList<Diagnostic> FromCompiler)
{
    private static readonly CSharpCompilationOptions Compiling = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false)
        .WithSpecificDiagnosticOptions([
            new("CS1701", ReportDiagnostic.Suppress), // assembly versions, which a real build unifies
            new("CS1702", ReportDiagnostic.Suppress),
        ]);

    // What comes of them shares the references, so that their metadata is bound and read once.
    private static readonly Lazy<CSharpCompilation> Stock = new(() => CSharpCompilation.Create("Client", [], References.All(fast: false), Compiling));
    private static readonly Lazy<CSharpCompilation> Fast = new(() => CSharpCompilation.Create("Client", [], References.All(fast: true), Compiling));

    /// <summary>A project without code.</summary>
    public static CSharpCompilation Empty(bool fast) => (fast ? Fast : Stock).Value;

    /// <inheritdoc cref="GeneratedCode.From"/>
    public static Client Generate(
        string path, string text, IEnumerable<KeyValuePair<string, string>> metadata, bool fast, IEnumerable<DocumentText>? companions = null) =>
        Compile([GeneratedCode.From(path, text, metadata, fast, companions)], fast);

    /// <summary>Compiles the code of one or several documents together.</summary>
    public static Client Compile(IEnumerable<GeneratedCode> codes, bool fast)
    {
        GeneratedCode[] all = [.. codes];
        CSharpCompilation compilation = Empty(fast).AddSyntaxTrees(all.SelectMany(code => code.Files));
        return new([.. all.SelectMany(code => code.Diagnostics).Where(IsFault)], [.. compilation.GetDiagnostics().Where(IsFault)]);
    }

    /// <summary>Everything that would break a build with warnings as errors, at most once per cause.</summary>
    public IReadOnlyList<Finding> Findings => Distinct(FromGenerator.Concat(FromCompiler));

    /// <summary>What no document may cause, however broken it is: a failure of the generator, or code that does not compile.</summary>
    public IReadOnlyList<Finding> Faults => Distinct(FromGenerator.Where(diagnostic => diagnostic.Id is "KSG299" or "CS8785").Concat(FromCompiler));

    private static IReadOnlyList<Finding> Distinct(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Finding.Of).DistinctBy(finding => finding.Cause)];

    private static bool IsFault(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed;
}
