using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK2003: a secret is written inside the script of a hook.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptsMustNotHoldSecretsAnalyzer : ScriptAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ScriptsMustNotHoldSecrets,
        "A script must not hold a secret",
        "This text looks like a secret; store it with CreateSecretAsync and read context.webtask.secrets in the script",
        RuleCategories.Secrets,
        DiagnosticSeverity.Warning,
        "Whoever may read the hook, the source or the history of the repository can read it.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override IEnumerable<Diagnostic> FaultsIn(HookScript script) =>
        ScriptSecrets.In(script.Parsed).Select(secret => Diagnostic.Create(Descriptor, script.LocationInTree(secret.Start, secret.End)));
}
