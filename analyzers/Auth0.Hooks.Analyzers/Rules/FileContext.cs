using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>One file that mentions the SDK, while a rule looks at it.</summary>
internal sealed class FileContext(SemanticModelAnalysisContext context, SdkUsage usage)
{
    public SdkUsage Usage { get; } = usage;
    public SemanticModel Model => context.SemanticModel;
    public SyntaxTree Tree => context.SemanticModel.SyntaxTree;
    public AnalyzerOptions Options => context.Options;
    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>The operations of every member of this file that may matter to a rule.</summary>
    public IEnumerable<CodeRoot> Roots => Usage.RootsOf(context.SemanticModel, context.CancellationToken);

    public void Report(Diagnostic diagnostic) => context.ReportDiagnostic(diagnostic);
}
