using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Scripts;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>A rule that judges each script that is put into a request.</summary>
public abstract class ScriptAnalyzer : HooksAnalyzer
{
    /// <summary>What is wrong with a script.</summary>
    private protected abstract IEnumerable<Diagnostic> FaultsIn(HookScript script);

    private protected sealed override void Analyze(CodeRoot root, FileContext file)
    {
        foreach (var fault in ScriptSites.In(root, file.Usage).SelectMany(FaultsIn))
            file.Report(fault);
    }
}
