using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Constraints;

/// <summary>Finds the values of a member that are known before the program runs and go where a constraint applies.</summary>
internal static class ConstrainedValues
{
    public static IEnumerable<(IOperation Operation, ISymbol Target, Constraint Broken)> BrokenIn(CodeRoot root, SdkUsage usage)
    {
        foreach (var operation in root.All)
        {
            var (target, value) = PlaceOf(operation);
            if (target is null || usage.ConstraintsOf(target) is not { Count: > 0 } constraints)
                continue;
            foreach (var (source, known) in KnownValues(value!, usage))
            {
                if (constraints.FirstOrDefault(constraint => !constraint.Allows(known)) is { } broken)
                    yield return (source, target, broken);
            }
        }
    }

    private static (ISymbol? Target, IOperation? Value) PlaceOf(IOperation operation) => operation switch
    {
        IArgumentOperation { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } argument => (parameter, argument.Value),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => (target.Member, assignment.Value),
        ICoalesceAssignmentOperation { Target: IMemberReferenceOperation target } assignment => (target.Member, assignment.Value),
        _ => default,
    };

    private static IEnumerable<(IOperation Operation, Known Value)> KnownValues(IOperation value, SdkUsage usage)
    {
        foreach (var (operation, constant) in Values.Constants.Leaves(value, usage))
        {
            if (constant is string text)
                yield return (operation, new Known(text, null, null));
            else if (RangeConstraint.ToDecimal(constant) is { } number)
                yield return (operation, new Known(null, number, null));
        }
        if (Count(value, usage) is { } count)
            yield return (value, new Known(null, null, count));
    }

    /// <summary>How many items a collection has that is written out where it is used.</summary>
    private static int? Count(IOperation value, SdkUsage usage) => Inner(value) switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true, Type: { } type } creation when Flow.KnownTypes.IsCollection(type) => Items(creation, usage),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int size } }] } => size,
        ILocalReferenceOperation local => FilledCollection.EntriesAt(local, usage)?.Count,
        IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } } when value.Type is IArrayTypeSymbol || Flow.KnownTypes.IsCollection(value.Type) => 0,
        IMemberReferenceOperation { Member: { Name: "Empty", IsStatic: true } } when Flow.KnownTypes.IsCollection(value.Type) => 0,
        { Syntax: CollectionExpressionSyntax { Elements: var elements } } => elements.Any(element => element is SpreadElementSyntax) ? null : elements.Count,
        _ => null,
    };

    private static int? Items(IObjectCreationOperation creation, SdkUsage usage)
    {
        var keys = ConstantCollection.KeysOf(creation, usage).ToList();
        var constants = keys.Where(key => key.ConstantValue.HasValue).Select(key => key.ConstantValue.Value).Distinct().Count();
        // Two keys that are not constants may be one; so may not be counted what only may be there.
        return keys.Count == constants ? constants : keys.Count - constants <= 1 ? constants + (keys.Count - constants) : null;
    }

    private static IOperation Inner(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand } when !(value.ConstantValue.HasValue && operand.ConstantValue.HasValue == false) => Inner(operand),
        IParenthesizedOperation parenthesized => Inner(parenthesized.Operand),
        _ => value,
    };
}
