using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK1001: a constant becomes a value of an open enum that the API document does not list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumValuesMustBeKnownAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.EnumValuesMustBeKnown,
        "A constant must be a known value of the open enum that it becomes",
        "'{0}' is not a known {1}; {2}",
        RuleCategories.Values,
        DiagnosticSeverity.Error,
        "The API document lists the values of this type. The service refuses any other, or never sends it, so that a comparison is always false.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override void Analyze(CodeRoot root, FileContext file)
    {
        var constants = EnumConstants.In(root, file.Usage).ToLookup(constant => constant.Enum.Find(constant.Text) is not null);
        var labels = new HashSet<(SyntaxNode? Switch, string Text)>(constants[true].Select(constant => (SwitchLabels.SwitchOf(constant.Operation.Syntax), constant.Text)));
        foreach (var constant in constants[false])
        {
            var nearest = constant.Enum.Nearest(constant.Text);
            var fixable = SwitchLabels.SwitchOf(constant.Operation.Syntax) is { } @switch && (SwitchLabels.IsJumpedTo(constant.Operation.Syntax, @switch) || !labels.Add((@switch, nearest.Text)))
                ? constant with { Place = EnumPlaces.Elsewhere }
                : constant;
            file.Report(Diagnostic.Create(Descriptor, constant.Operation.Syntax.GetLocation(), EnumFixProperties.Of(fixable, nearest), constant.Text, constant.Enum.Type.Name, $"did you mean '{nearest.Text}'?"));
        }
        foreach (var (chosen, type) in ChosenNulls.In(root, file.Usage))
            file.Report(Diagnostic.Create(Descriptor, chosen.Syntax.GetLocation(), "", type.Type.Name, $"null becomes this empty value here, write ({type.Type.Name}?)null for none"));
    }
}
