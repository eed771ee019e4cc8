using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>What the generator makes of one document.</summary>
/// <param name="Diagnostics">What it says about the document.</param>
/// <param name="Files">The code.</param>
internal sealed record GeneratedCode(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SyntaxTree> Files)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <param name="path">The name under which the document is known to the compiler.</param>
    /// <param name="text">The document.</param>
    /// <param name="metadata">The metadata of the <c>KiotaClient</c> item.</param>
    /// <param name="fast">Whether Kiota.Utf8Json is referenced.</param>
    /// <param name="companions">The documents that it refers to.</param>
    public static GeneratedCode From(
        string path, string text, IEnumerable<KeyValuePair<string, string>> metadata, bool fast, IEnumerable<DocumentText>? companions = null)
    {
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new KiotaClientGenerator().AsSourceGenerator()], [new DocumentText(path, text), .. companions ?? []], Parsing, new ItemMetadata(path, metadata));
        GeneratorDriverRunResult result = driver.RunGenerators(Client.Empty(fast)).GetRunResult();
        return new(result.Diagnostics, result.GeneratedTrees);
    }
}
