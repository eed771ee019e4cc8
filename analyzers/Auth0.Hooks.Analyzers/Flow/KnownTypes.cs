using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What kinds of data the types of the platform are, as far as following a text needs it.</summary>
internal static class KnownTypes
{
    /// <summary>A text, a part of one, or its characters or bytes.</summary>
    public static bool IsText(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Byte } => true,
        IArrayTypeSymbol { Rank: 1 } array => IsUnit(array.ElementType),
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment", TypeArguments: [var element] } named => IsIn(named, "System") && IsUnit(element),
        _ => false,
    };

    /// <summary>Memory that a call can fill.</summary>
    public static bool IsBuffer(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsUnit(array.ElementType),
        INamedTypeSymbol { Name: "Span" or "Memory" or "ArraySegment", TypeArguments: [var element] } => IsUnit(element),
        _ => false,
    };

    public static bool IsCollection(ITypeSymbol? type) => type is INamedTypeSymbol && Bases(type).Any(IsCollectionItself);

    public static bool IsMap(ITypeSymbol? type) => type is not null && IsCollection(type) && type.AllInterfaces.Append(type).Any(candidate => candidate.Name is "IDictionary" or "IReadOnlyDictionary");

    /// <summary>Whether a value of the type can neither be nor hold a text.</summary>
    public static bool CarriesNothing(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime } => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable", TypeArguments: [var result] } => CarriesNothing(result),
        _ => false,
    };

    public static bool IsIn(ITypeSymbol type, string @namespace) => NamespaceNames.Of(type) == @namespace;

    private static bool IsCollectionItself(ITypeSymbol type)
    {
        var space = NamespaceNames.Of(type);
        return space.StartsWith("System.Collections", StringComparison.Ordinal) || (space == "System" && type.Name is "ArraySegment" or "Array");
    }

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    private static bool IsUnit(ITypeSymbol type) => type.SpecialType is SpecialType.System_Char or SpecialType.System_Byte;
}
