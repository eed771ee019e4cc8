using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>Finds the expression that a pattern is matched against.</summary>
internal static class PatternInput
{
    public static IOperation? Of(IPatternOperation pattern) => pattern.Parent switch
    {
        INegatedPatternOperation negated => Of(negated),
        IBinaryPatternOperation binary => Of(binary),
        IIsPatternOperation match => match.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => @switch.Value,
        IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => @switch.Value,
        IPropertySubpatternOperation property => property.Member,
        IRecursivePatternOperation positional when positional.DeconstructionSubpatterns.IndexOf(pattern) is >= 0 and var position => Element(Of(positional), position),
        _ => null,
    };

    /// <summary>What the variable of a pattern, or of a tuple that is taken apart, is made of; null for any other.</summary>
    public static IOperation? Of(ILocalSymbol local, SdkUsage usage)
    {
        if (local.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax() is not SingleVariableDesignationSyntax designation)
            return null;
        return designation.Parent switch
        {
            PatternSyntax pattern => usage.ModelOf(reference.SyntaxTree).GetOperation(pattern) is IPatternOperation matched ? Of(matched) : null,
            ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax { Arguments: var parts } } } } names when names.Variables.IndexOf(designation) is var position && position < parts.Count =>
                usage.ModelOf(reference.SyntaxTree).GetOperation(parts[position].Expression),
            _ => null,
        };
    }

    private static IOperation? Element(IOperation? value, int position) => value switch
    {
        IConversionOperation conversion => Element(conversion.Operand, position),
        ITupleOperation tuple when position < tuple.Elements.Length => tuple.Elements[position],
        _ => null,
    };
}
