using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Constraints;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK1003: a constant breaks a constraint of the API document.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValuesMustMeetConstraintsAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ValuesMustMeetConstraints,
        "A constant must meet the constraints of the API document",
        "The value of '{0}' must {1}",
        RuleCategories.Values,
        DiagnosticSeverity.Warning,
        "The service refuses a request with a value outside the constraint.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override void Analyze(CodeRoot root, FileContext file)
    {
        foreach (var (operation, target, broken) in ConstrainedValues.BrokenIn(root, file.Usage))
        {
            file.Report(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), target.Name, broken.Demand));
        }
    }
}
