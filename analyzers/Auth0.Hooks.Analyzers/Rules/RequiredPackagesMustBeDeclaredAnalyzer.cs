using System.Collections.Immutable;
using Acornima.Ast;
using Auth0.Hooks.Analyzers.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK3003: a script requires a package that the request does not declare.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredPackagesMustBeDeclaredAnalyzer : ScriptAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.RequiredPackagesMustBeDeclared,
        "A required package must be declared",
        "The script requires '{0}', which is neither part of Node.js nor among the dependencies of the request",
        RuleCategories.Scripts,
        DiagnosticSeverity.Warning,
        "The service installs the declared dependencies only; the hook fails when it runs.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override IEnumerable<Diagnostic> FaultsIn(HookScript script)
    {
        var root = script.Parsed.Root;
        // Not Node's function but the script's own.
        if (script.Packages is not { } declared || ScriptNodes.Below(root).Any(node => node is FunctionDeclaration { Id.Name: "require" } or VariableDeclarator { Id: Identifier { Name: "require" } } || ScriptNodes.Hides(node, "require")))
            yield break;
        // A package whose absence is caught can do without.
        foreach (var call in ScriptNodes.Below(root, (node, child) => node is TryStatement { Handler: not null } attempt && child == attempt.Block).OfType<CallExpression>())
        {
            if (call is { Callee: Identifier { Name: "require" }, Arguments: { Count: 1 } arguments } && ScriptNodes.TextOf(arguments[0]) is { } specifier
                && !NodeModules.Have(specifier) && NodeModules.PackageOf(specifier) is { } package && !declared.Contains(package))
            {
                yield return Diagnostic.Create(Descriptor, script.LocationInTree(arguments[0].Start, arguments[0].End), package);
            }
        }
    }
}
