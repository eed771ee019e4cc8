using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public static partial class Utf8Read
{
    /// <summary>Reads any value as Kiota's untyped node. Strings stay strings.</summary>
    public static UntypedNode Untyped(ref Utf8TokenReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new UntypedString(reader.GetString()),
        JsonTokenType.Number => UntypedNumber(ref reader),
        JsonTokenType.True => new UntypedBoolean(true),
        JsonTokenType.False => new UntypedBoolean(false),
        JsonTokenType.StartArray => new UntypedArray(List(ref reader, Untyped)!),
        JsonTokenType.StartObject => new UntypedObject(Map(ref reader, Untyped)!),
        _ => new UntypedNull(),
    };

    /// <summary>
    /// Reads any value as an entry of <see cref="IAdditionalDataHolder.AdditionalData"/>: a string, a
    /// <see cref="decimal"/> (a <see cref="double"/> where the number is beyond it), a truth value, null, or an
    /// untyped node for an array or an object. Strings stay strings, also those that look like a date.
    /// </summary>
    public static object? Anything(ref Utf8TokenReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetDecimal(out var number) ? number : (object?)Double(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => Untyped(ref reader),
    };

    private static UntypedNode UntypedNumber(ref Utf8TokenReader reader)
    {
        if (reader.TryGetInt32(out var small)) return new UntypedInteger(small);
        if (reader.TryGetInt64(out var large)) return new UntypedLong(large);
        if (reader.TryGetDecimal(out var exact)) return new UntypedDecimal(exact);
        return new UntypedDouble(Double(ref reader)!.Value);
    }
}
