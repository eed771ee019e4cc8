using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>A generated client, compiled in memory as a build would.</summary>
/// <param name="FromGenerator">What the generator says about the document.</param>
/// <param name="FromCompiler">What the compiler says about the generated code.</param>
internal sealed record Client(IReadOnlyList<Diagnostic> FromGenerator, IReadOnlyList<Diagnostic> FromCompiler)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Compiling = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false)
        .WithSpecificDiagnosticOptions([
            new("CS1701", ReportDiagnostic.Suppress), // assembly versions, which a real build unifies
            new("CS1702", ReportDiagnostic.Suppress),
        ]);

    /// <param name="path">The name under which the document is known to the compiler.</param>
    /// <param name="text">The document.</param>
    /// <param name="metadata">The metadata of the <c>KiotaClient</c> item.</param>
    /// <param name="fast">Whether Kiota.Utf8Json is referenced.</param>
    /// <param name="companions">The documents that it refers to.</param>
    public static Client Generate(
        string path, string text, IEnumerable<KeyValuePair<string, string>> metadata, bool fast, IEnumerable<DocumentText>? companions = null)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Client", [], References.All(fast), Compiling);
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new KiotaClientGenerator().AsSourceGenerator()], [new DocumentText(path, text), .. companions ?? []], Parsing, new ItemMetadata(path, metadata));
        GeneratorDriverRunResult result = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _).GetRunResult();
        return new([.. result.Diagnostics.Where(IsFault)], [.. output.GetDiagnostics().Where(IsFault)]);
    }

    /// <summary>Everything that would break a build with warnings as errors, at most once per cause.</summary>
    public IReadOnlyList<Finding> Findings => Distinct(FromGenerator.Concat(FromCompiler));

    /// <summary>What no document may cause, however broken it is: a failure of the generator, or code that does not compile.</summary>
    public IReadOnlyList<Finding> Faults => Distinct(FromGenerator.Where(diagnostic => diagnostic.Id is "KSG299" or "CS8785").Concat(FromCompiler));

    private static IReadOnlyList<Finding> Distinct(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Finding.Of).DistinctBy(finding => finding.Cause)];

    private static bool IsFault(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed;
}
