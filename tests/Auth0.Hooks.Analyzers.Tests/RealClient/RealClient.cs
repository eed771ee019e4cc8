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
    /// <summary>The implicit usings of the .NET SDK.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.None);

    public static readonly DiagnosticAnalyzer[] Analyzers =
        [.. typeof(HooksAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Program", [], [.. PlatformReferences.All, .. Client(), .. Web()],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>What all rules together say: the id and the code that each diagnostic points at, in source order.</summary>
    public static async Task<string[]> Analyze(params string[] files)
    {
        var compilation = Compile([.. files, Usings]);
        var trees = compilation.SyntaxTrees;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> reported = await TestCompilation.Analyze(compilation, Analyzers);
        return
        [
            .. from diagnostic in reported
               orderby trees.IndexOf(diagnostic.Location.SourceTree!), diagnostic.Location.SourceSpan.Start, diagnostic.Id
               select $"{diagnostic.Id}: {diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}",
        ];
    }

    /// <summary>The files as a program, or as a library if none of them can be started.</summary>
    public static CSharpCompilation Compile(params string[] files)
    {
        var compilation = Empty.AddSyntaxTrees(files.Select((file, index) => CSharpSyntaxTree.ParseText(file, Parse, $"File{index}.cs")));
        return compilation.GetEntryPoint(CancellationToken.None) is not null ? compilation : compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>ASP.NET Core, which the emulator brings along.</summary>
    private static IEnumerable<MetadataReference> Web() =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        let name = Path.GetFileNameWithoutExtension(path)
        where Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location) && name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || (name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !File.Exists(Path.Combine(Path.GetDirectoryName(typeof(HooksEmulator).Assembly.Location)!, name + ".dll")))
        select MetadataReference.CreateFromFile(path);

    private static IEnumerable<MetadataReference> Client() =>
        from path in Directory.GetFiles(Path.GetDirectoryName(typeof(HooksEmulator).Assembly.Location)!, "*.dll")
        let name = Path.GetFileNameWithoutExtension(path)
        where name is "Auth0.Hooks" or "Auth0.Hooks.Emulator" or "Kiota.Utf8Json" || name.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal)
            || (name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !PlatformReferences.All.Any(reference => Path.GetFileName(reference.Display) == name + ".dll"))
        select MetadataReference.CreateFromFile(path);
}
