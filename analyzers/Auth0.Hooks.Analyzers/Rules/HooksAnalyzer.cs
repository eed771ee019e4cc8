using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>
/// What every rule shares: it is silent where nothing of a generated client is in sight, looks only at members that
/// mention one, and runs once per file. A callback per file, and not per syntax node or operation, is what keeps a
/// build fast: the compiler builds no operation that no rule asks for.
/// </summary>
public abstract class HooksAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            SdkUsage? usage = null;
            Failsafe.Run(() => usage = SdkUsage.Of(start.Compilation, start.Options, start.CancellationToken));
            if (usage is not null)
                start.RegisterSemanticModelAction(file => Failsafe.Run(() => Analyze(file, usage)));
        });
    }

    /// <summary>Reports what the rule finds in one member; a rule that judges a file as a whole has nothing to add here.</summary>
    private protected virtual void Analyze(CodeRoot root, FileContext file)
    {
    }

    /// <summary>Reports what the rule finds in one file; by default, member by member.</summary>
    private protected virtual void Analyze(FileContext file)
    {
        foreach (var root in file.Roots)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            Failsafe.Run(() => Analyze(root, file));
        }
    }

    /// <summary>Whether the rule can have something to say about a file; by default, if the file mentions the SDK.</summary>
    private protected virtual bool MayConcern(SyntaxTree file, SdkUsage usage, CancellationToken cancellation) => usage.Mentions(file, cancellation);

    private void Analyze(SemanticModelAnalysisContext context, SdkUsage usage)
    {
        if (MayConcern(context.SemanticModel.SyntaxTree, usage, context.CancellationToken))
            Analyze(new FileContext(context, usage));
    }
}
