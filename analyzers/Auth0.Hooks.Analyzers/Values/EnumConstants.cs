using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>Finds the constants of a member that meet an open enum: as a value, in a comparison, in a pattern, in a collection.</summary>
internal static class EnumConstants
{
    public static IReadOnlyList<EnumConstant> In(CodeRoot root, SdkUsage usage) => root.Once(() => Find(root, usage));

    private static IEnumerable<EnumConstant> Find(CodeRoot root, SdkUsage usage) => root.All.SelectMany(operation => operation switch
    {
        IConversionOperation { OperatorMethod.ContainingType: var type } conversion =>
            Constants(usage.Facts.OpenEnum(type), conversion.Operand, EnumPlaces.Typed, usage).Where(constant => constant.Text.Length > 0 || !IsCompared(conversion)),
        IArgumentOperation { Parameter: { Type.SpecialType: SpecialType.System_String, ContainingSymbol: IMethodSymbol method } } argument when Makes(method) =>
            Constants(usage.Facts.OpenEnum(method.ContainingType), argument.Value, EnumPlaces.Text, usage),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => Compared(binary.LeftOperand, binary.RightOperand, usage),
        IInvocationOperation invocation => Called(invocation, usage),
        // The conversion of each item is no operation of its own.
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.Type: var type } } loop when usage.Facts.OpenEnum(type) is { } converted =>
            ConstantCollection.ItemsOf(loop.Collection, usage).Where(item => item.Type?.SpecialType == SpecialType.System_String).SelectMany(item => Constants(converted, item, EnumPlaces.Text, usage)),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key], Instance: { } dictionary } => Looked(dictionary, key.Value, usage),
        IConstantPatternOperation pattern => Against(WireText.EnumOf(PatternInput.Of(pattern), usage), pattern.Value, usage),
        ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } clause => Against(WireText.EnumOf(@switch.Value, usage), clause.Value, usage),
        _ => [],
    });

    /// <summary>A constructor or a static factory of the type itself.</summary>
    private static bool Makes(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor || (method is { IsStatic: true, MethodKind: MethodKind.Ordinary } && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType));

    private static IEnumerable<EnumConstant> Constants(OpenEnum? type, IOperation value, string place, SdkUsage usage) =>
        type is null ? [] : ConstantText.Leaves(value, usage).Select(leaf => new EnumConstant(type, leaf.Operation, leaf.Text, leaf.Operation.ConstantValue.HasValue ? place : EnumPlaces.Elsewhere));

    private static IEnumerable<EnumConstant> Compared(IOperation left, IOperation right, SdkUsage usage) =>
        Against(WireText.EnumOf(left, usage), right, usage).Concat(Against(WireText.EnumOf(right, usage), left, usage));

    /// <summary>The constants that a value is compared with. The empty text asks whether there is a value at all.</summary>
    private static IEnumerable<EnumConstant> Against(OpenEnum? type, IOperation value, SdkUsage usage) =>
        Constants(type, value, EnumPlaces.Text, usage).Where(constant => constant.Text.Length > 0);

    private static bool IsCompared(IOperation operation) => operation.Parent switch
    {
        IConversionOperation conversion => IsCompared(conversion),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" } } => true,
        _ => false,
    };

    private static IEnumerable<EnumConstant> Called(IInvocationOperation call, SdkUsage usage)
    {
        var operands = new List<IOperation>();
        // A comparer compares its arguments, everything else itself with its argument.
        if (call.Instance is { Type.Name: var type } && !type.EndsWith("Comparer", StringComparison.Ordinal))
            operands.Add(call.Instance);
        operands.AddRange(call.Arguments.Select(argument => argument.Value));
        return call.TargetMethod.Name switch
        {
            "Equals" or "Compare" or "CompareOrdinal" or "CompareTo" when operands.Count >= 2 =>
                Compared(operands[0], operands[1], usage).Where(constant => !IgnoresCase(call) || !IsKnownInAnyCase(constant)),
            "Contains" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "IndexOf" when operands.Count >= 2 =>
                Looked(operands[0], operands[1], usage).Where(constant => !IgnoresCase(call) || !IsKnownInAnyCase(constant)),
            _ => [],
        };
    }

    private static bool IgnoresCase(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value).Append(call.Instance).Any(ConstantCollection.IsIgnoreCase);

    private static bool IsKnownInAnyCase(EnumConstant constant) => constant.Enum.Values.Any(value => string.Equals(value.Text, constant.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of an open enum that is looked for among constants.</summary>
    private static IEnumerable<EnumConstant> Looked(IOperation collection, IOperation item, SdkUsage usage) =>
        WireText.EnumOf(item, usage) is { } type
            ? ConstantCollection.KeysOf(collection, usage).SelectMany(key => Constants(type, key, EnumPlaces.Text, usage)).Where(constant => !IsKnownInAnyCase(constant) || !ConstantCollection.IgnoresCase(collection, usage)).Select(constant => AtUse(constant, collection))
            : [];

    /// <summary>A constant of another file is reported where this file uses the collection: an editor shows one file's diagnostics at a time.</summary>
    private static EnumConstant AtUse(EnumConstant constant, IOperation use) =>
        constant.Operation.Syntax.SyntaxTree == use.Syntax.SyntaxTree ? constant : constant with { Operation = use, Place = EnumPlaces.Elsewhere };
}
