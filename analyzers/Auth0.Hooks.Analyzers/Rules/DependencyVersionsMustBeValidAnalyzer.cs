using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK3004: a dependency has a version that npm refuses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DependencyVersionsMustBeValidAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.DependencyVersionsMustBeValid,
        "A dependency version must be one that npm accepts",
        "npm refuses '{0}' as a version of '{1}'",
        RuleCategories.Scripts,
        DiagnosticSeverity.Warning,
        "The service hands the versions to npm; a wrong one fails when the hook is created or runs.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override void Analyze(CodeRoot root, FileContext file)
    {
        foreach (var (package, version) in ScriptSites.DependenciesIn(root, file.Usage).Concat(ScriptSites.DependenciesAddedIn(root, file.Usage)))
        {
            foreach (var (operation, text) in Values.ConstantText.Leaves(version, file.Usage).Where(leaf => !NpmVersion.IsValid(leaf.Text)))
                file.Report(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), text, package));
        }
    }
}
