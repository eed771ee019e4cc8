using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>
/// A null between which and a value of an open enum the program chooses: <c>text is null ? null : (HookTriggerId)text</c>. The
/// compiler makes both of one type, and the null is converted like a text: to an empty value that nobody meant.
/// </summary>
internal static class ChosenNulls
{
    public static IEnumerable<(IOperation Null, OpenEnum Enum)> In(CodeRoot root, SdkUsage usage)
    {
        foreach (var operation in root.All)
        {
            if (operation is IConversionOperation { OperatorMethod.ContainingType: var type, Operand: { ConstantValue: { HasValue: true, Value: null } } constant } conversion && Branches.Have(conversion)
                && usage.Facts.OpenEnum(type) is { } converted)
            {
                yield return (constant, converted);
            }
        }
    }
}
