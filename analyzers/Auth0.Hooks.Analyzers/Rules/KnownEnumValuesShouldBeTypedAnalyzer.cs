using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK1002: a known value is written as text although the type has a member for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownEnumValuesShouldBeTypedAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.KnownEnumValuesShouldBeTyped,
        "A known value should be written as the typed member",
        "Write {0}.{1} instead of '{2}'",
        RuleCategories.Values,
        DiagnosticSeverity.Info,
        "The typed member is found by the editor, documented, and follows a change of the API document.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override void Analyze(CodeRoot root, FileContext file)
    {
        foreach (var constant in EnumConstants.In(root, file.Usage))
        {
            if (constant is { Place: EnumPlaces.Typed, Operation: ILiteralOperation } && constant.Enum.Find(constant.Text) is { } known)
                file.Report(Diagnostic.Create(Descriptor, constant.Operation.Syntax.GetLocation(), EnumFixProperties.Of(constant, known), constant.Enum.Type.Name, known.Member, known.Text));
        }
    }
}
