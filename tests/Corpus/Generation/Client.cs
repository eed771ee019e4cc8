using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>Generates a client and compiles it in memory, as a build would.</summary>
internal static class Client
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Compiling = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false)
        .WithSpecificDiagnosticOptions([
            new("CS1701", ReportDiagnostic.Suppress), // assembly versions, which a real build unifies
            new("CS1702", ReportDiagnostic.Suppress),
        ]);

    /// <summary>Everything that would break a build with warnings as errors, at most once per cause.</summary>
    /// <param name="path">The name under which the document is known to the compiler.</param>
    /// <param name="text">The document.</param>
    /// <param name="metadata">The metadata of the <c>KiotaClient</c> item.</param>
    /// <param name="fast">Whether Kiota.Utf8Json is referenced.</param>
    public static IReadOnlyList<Finding> Check(string path, string text, IEnumerable<KeyValuePair<string, string>> metadata, bool fast)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Client", [], References.All(fast), Compiling);
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new KiotaClientGenerator().AsSourceGenerator()], [new DocumentText(path, text)], Parsing, new ItemMetadata(metadata));
        GeneratorDriverRunResult result = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _).GetRunResult();
        List<Diagnostic> diagnostics = [.. result.Diagnostics.Where(IsFault)];
        diagnostics.AddRange(output.GetDiagnostics().Where(IsFault));
        return [.. diagnostics.Select(Finding.Of).DistinctBy(finding => finding.Cause)];
    }

    private static bool IsFault(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed;
}
