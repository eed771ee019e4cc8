using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>Recognises the text of an open enum: <c>x.Value</c>, <c>x.ToString()</c> and names for them.</summary>
internal static class WireText
{
    /// <summary>The open enum whose text the expression is, or null.</summary>
    public static OpenEnum? EnumOf(IOperation? operation, SdkUsage usage) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: false, Type.SpecialType: SpecialType.System_String } property } => usage.Facts.OpenEnum(property.ContainingType),
        IInvocationOperation { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance.Type: { } type } => usage.Facts.OpenEnum(type),
        IConditionalAccessOperation access => EnumOf(access.WhenNotNull, usage),
        IParenthesizedOperation parenthesized => EnumOf(parenthesized.Operand, usage),
        IConversionOperation { OperatorMethod: null } conversion => EnumOf(conversion.Operand, usage),
        ICoalesceOperation coalesce => EnumOf(coalesce.Value, usage),
        ILocalReferenceOperation { Local: var local } => EnumOf(InitialValue.Of(operation, usage) ?? PatternInput.Of(local, usage), usage),
        _ => null,
    };
}
