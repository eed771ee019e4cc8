using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EndToEndTests.Documentation;

/// <summary>What the compiler loads beside a program, as it was built here.</summary>
internal static class BuiltAnalyzers
{
    /// <summary>The rules of the package Auth0.Hooks.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Rules { get; } =
    [
        .. Load("Auth0.Hooks.Analyzers").GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the generator says about documents.</summary>
    public static IEnumerable<DiagnosticDescriptor> FindingsOfTheGenerator => Load("Kiota.SourceGenerator").GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(candidate => candidate.FieldType == typeof(DiagnosticDescriptor)).Select(found => (DiagnosticDescriptor)found.GetValue(null)!);

    private static Assembly Load(string assembly) => Assembly.LoadFrom(Path.Combine(
        RepositoryFiles.Root, "artifacts", "bin", assembly, new DirectoryInfo(AppContext.BaseDirectory).Name, assembly + ".dll"));
}
