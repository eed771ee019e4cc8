using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The values that an expression chooses between: those of a ternary, of <c>??</c>, of a switch expression.</summary>
internal static class Branches
{
    /// <summary>The branches of an expression, in source order; none of one that chooses nothing.</summary>
    public static IReadOnlyList<IOperation> Of(IOperation? expression) => expression switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } conditional => [conditional.WhenTrue, otherwise],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation chosen => [.. chosen.Arms.Select(arm => arm.Value)],
        _ => [],
    };

    /// <summary>Whether a value is a branch of the expression around it.</summary>
    public static bool Have(IOperation value) => Of(value.Parent is ISwitchExpressionArmOperation arm ? arm.Parent : value.Parent).Contains(value);
}
