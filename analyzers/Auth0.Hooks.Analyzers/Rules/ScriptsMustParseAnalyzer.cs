using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK3001: a script is not JavaScript.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptsMustParseAnalyzer : ScriptAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ScriptsMustParse,
        "A script must parse",
        "The script does not parse: {0}",
        RuleCategories.Scripts,
        DiagnosticSeverity.Warning,
        "The service does not parse a script when it stores it; the hook fails when it runs.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override IEnumerable<Diagnostic> FaultsIn(HookScript script) =>
        script.Parsed.Error is { } error ? [Diagnostic.Create(Descriptor, script.LocationOf(error.Index, Math.Min(error.Index + 1, script.Text.Length)), error.Message)] : [];
}
