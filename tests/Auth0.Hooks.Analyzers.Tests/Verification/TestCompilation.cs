using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Tests.Verification;

/// <summary>Compiles code against the contract without a workspace: milliseconds each, for tests that come by the hundred.</summary>
internal static class TestCompilation
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Test", [CSharpSyntaxTree.ParseText(Contract.Usings, Parse, "Usings.cs")], [.. PlatformReferences.All, Client()],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    public static Compilation Of(params string[] files) => Empty.AddSyntaxTrees(files.Select((file, index) => CSharpSyntaxTree.ParseText(file, Parse, $"Test{index}.cs")));

    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, params DiagnosticAnalyzer[] analyzers) =>
        await compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync();

    /// <summary>The contract as users meet it: an assembly of its own.</summary>
    private static MetadataReference Client()
    {
        var compilation = CSharpCompilation.Create(
            "Auth0.Hooks", [CSharpSyntaxTree.ParseText(Contract.Source, Parse, "Contract.g.cs")], PlatformReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
