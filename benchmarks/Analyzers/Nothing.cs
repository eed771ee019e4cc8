using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AnalyzerBenchmarks;

/// <summary>An analyzer that looks at every file, or at none, and says nothing: what the compiler spends on analyzers as such.</summary>
internal sealed class Nothing(bool looks) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("NOTHING", "Nothing", "Nothing", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        if (looks)
            context.RegisterSemanticModelAction(_ => { });
    }
}
