using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>
/// A string type with known values that keeps unknown ones: a struct with static fields of its own type, each of which
/// says its text in an <c>[EnumMember]</c>.
/// </summary>
internal sealed class OpenEnum
{
    private OpenEnum(INamedTypeSymbol type, ImmutableArray<KnownValue> values)
    {
        Type = type;
        Values = values;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The values that the document lists, in its order.</summary>
    public ImmutableArray<KnownValue> Values { get; }

    public KnownValue? Find(string text) => Values.FirstOrDefault(value => string.Equals(value.Text, text, StringComparison.Ordinal));

    /// <summary>The known value with the fewest edits to <paramref name="text"/>; of equals, the first.</summary>
    public KnownValue Nearest(string text) => Values.OrderBy(value => Distance(text, value.Text)).First();

    // Words in another order are one mistake, not many.
    private static int Distance(string text, string known) => Math.Min(EditDistance.Between(text, known), 1 + EditDistance.Between(InOrder(text), InOrder(known)));

    private static string InOrder(string text) => string.Join("-", text.Split('-', '_', ' ', '.').OrderBy(word => word, StringComparer.OrdinalIgnoreCase));

    public static OpenEnum? From(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Struct || type.SpecialType != SpecialType.None)
            return null;
        var values = ImmutableArray.CreateBuilder<KnownValue>();
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: true } field || !SymbolEqualityComparer.Default.Equals(field.Type, type))
                continue;
            if (field.GetAttributes().Select(KnownAttributes.EnumMemberValue).FirstOrDefault(text => text is not null) is { } text)
                values.Add(new KnownValue(field.Name, text));
        }
        return values.Count == 0 ? null : new OpenEnum(type, values.ToImmutable());
    }
}
