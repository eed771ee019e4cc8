using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ForeignCode;

/// <summary>Every rule, and compilations that reference the SDK, so that none of them is silent.</summary>
internal static class Rules
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly ImmutableArray<DiagnosticAnalyzer> All =
        [.. typeof(HooksAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Foreign", [], ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsReferenced).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) =>
        Empty.AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Parse, file.Path)));

    public static ImmutableArray<Diagnostic> Run(Compilation compilation, CancellationToken cancellation = default) =>
        compilation.WithAnalyzers(All, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();

    // What the foreign code is made of must not come from a reference as well.
    private static bool IsReferenced(string path) =>
        Path.GetFileNameWithoutExtension(path) is var name && (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Kiota", StringComparison.Ordinal) || name is "mscorlib" or "netstandard" or "Microsoft.CSharp" or "Auth0.Hooks" or "Kiota.Utf8Json");
}
