using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Auth0.Hooks.Emulator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Tests.RealClient;

/// <summary>Compiles a program against the client itself, and runs every rule over it.</summary>
internal static class RealClient
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly DiagnosticAnalyzer[] Analyzers =
        [.. typeof(HooksAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Program", [CSharpSyntaxTree.ParseText(Usings, Parse)], [.. PlatformReferences.All, .. Client()],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What all rules together say: the id and the code that each diagnostic points at, in source order.</summary>
    public static async Task<string[]> Analyze(params string[] files)
    {
        var trees = files.Select((file, index) => CSharpSyntaxTree.ParseText(file, Parse, $"File{index}.cs")).ToList();
        var compilation = Empty.AddSyntaxTrees(trees);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> reported = await TestCompilation.Analyze(compilation, Analyzers);
        return
        [
            .. from diagnostic in reported
               orderby trees.IndexOf(diagnostic.Location.SourceTree!), diagnostic.Location.SourceSpan.Start, diagnostic.Id
               select $"{diagnostic.Id}: {diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}",
        ];
    }

    private static IEnumerable<MetadataReference> Client() =>
        from path in Directory.GetFiles(Path.GetDirectoryName(typeof(HooksEmulator).Assembly.Location)!, "*.dll")
        let name = Path.GetFileNameWithoutExtension(path)
        where name is "Auth0.Hooks" or "Auth0.Hooks.Emulator" or "Kiota.Utf8Json" || name.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal)
            || (name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !PlatformReferences.All.Any(reference => Path.GetFileName(reference.Display) == name + ".dll"))
        select MetadataReference.CreateFromFile(path);
}
