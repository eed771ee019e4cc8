using Microsoft.CodeAnalysis;
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

    private static IOperation? Element(IOperation? value, int position) => value switch
    {
        IConversionOperation conversion => Element(conversion.Operand, position),
        ITupleOperation tuple when position < tuple.Elements.Length => tuple.Elements[position],
        _ => null,
    };
}
