using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AnalyzerBenchmarks;

/// <summary>Analyzers that are measured together.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableDictionary<string, ReportDiagnostic> Options)
{
    public static IReadOnlyList<AnalyzerSet> All { get; } =
    [
        new("Auth0.Hooks.Analyzers", Load(typeof(Auth0.Hooks.Analyzers.Rules.HooksAnalyzer).Assembly), None),
        new("CA5390 of the SDK", [.. LoadFrom(Metadata("NetAnalyzers")).Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == "CA5390"))], None.Add("CA5390", ReportDiagnostic.Warn)),
        new("SonarAnalyzer.CSharp", [.. LoadFrom(Metadata("SonarAnalyzer"))], None),
    ];

    private static ImmutableDictionary<string, ReportDiagnostic> None => ImmutableDictionary<string, ReportDiagnostic>.Empty;

    private static ImmutableArray<DiagnosticAnalyzer> Load(Assembly assembly) =>
        [.. TypesOf(assembly).Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)];

    private static IEnumerable<DiagnosticAnalyzer> LoadFrom(string folder)
    {
        // An analyzer's assemblies lie side by side; the compiler's own come from this program.
        var context = new AssemblyLoadContext(folder);
        context.Resolving += (_, name) => Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) && !name.Name!.StartsWith("Microsoft.CodeAnalysis.CSharp.Workspaces", StringComparison.Ordinal) ? context.LoadFromAssemblyPath(path) : null;
        return Directory.GetFiles(folder, "*.dll").SelectMany(path => Load(context.LoadFromAssemblyPath(path)));
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }

    private static string Metadata(string key) => typeof(AnalyzerSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
