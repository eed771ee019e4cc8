using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The constants that an expression can be, seen without data flow.</summary>
internal static class ConstantText
{
    /// <summary>Every constant text among the branches of an expression, with the operation that stands for it.</summary>
    public static IEnumerable<(IOperation Operation, string Text)> Leaves(IOperation? operation, SdkUsage usage)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case null:
                return [];
            case { ConstantValue: { HasValue: true, Value: string text } }:
                return [(operation, text)];
            case IParenthesizedOperation parenthesized:
                return Leaves(parenthesized.Operand, usage);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Leaves(conversion.Operand, usage);
            case IConditionalOperation conditional:
                return Leaves(conditional.WhenTrue, usage).Concat(Leaves(conditional.WhenFalse, usage));
            case ICoalesceOperation coalesce:
                return Leaves(coalesce.Value, usage).Concat(Leaves(coalesce.WhenNull, usage));
            case ISwitchExpressionOperation @switch:
                return @switch.Arms.SelectMany(arm => Leaves(arm.Value, usage));
            case ILocalReferenceOperation or IFieldReferenceOperation:
                // The place that uses the name is where a reader, and a fix, can change it.
                return Leaves(InitialValue.Of(operation, usage), usage).Select(leaf => (operation, leaf.Text)).Distinct();
            default:
                return [];
        }
    }
}
