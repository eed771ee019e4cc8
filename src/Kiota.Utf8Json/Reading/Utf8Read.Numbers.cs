using System.Text.Json;

namespace Kiota.Utf8Json;

public static partial class Utf8Read
{
    /// <summary>Reads an integer of 32 bits; one written as 5.0 or 5e3 is one too.</summary>
    public static int? Int32(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.TryGetInt32(out var value) ? value : (int)Whole(ref reader, int.MinValue, int.MaxValue);
    }

    /// <summary>Reads an integer of 64 bits; one written as 5.0 or 5e3 is one too.</summary>
    public static long? Int64(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.TryGetInt64(out var value) ? value : (long)Whole(ref reader, long.MinValue, long.MaxValue);
    }

    /// <summary>Reads an integer of 0 to 255.</summary>
    public static byte? Byte(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.Scalar().TryGetByte(out var value) ? value : (byte)Whole(ref reader, byte.MinValue, byte.MaxValue);
    }

    /// <summary>Reads an integer of -128 to 127.</summary>
    public static sbyte? SByte(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.Scalar().TryGetSByte(out var value) ? value : (sbyte)Whole(ref reader, sbyte.MinValue, sbyte.MaxValue);
    }

    /// <summary>Reads a number as <see cref="float"/>, rounded to the nearest that it can hold.</summary>
    public static float? Single(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.Scalar().TryGetSingle(out var value) ? value : throw CannotHold("a number", typeof(float));
    }

    /// <summary>Reads a number as <see cref="double"/>, rounded to the nearest that it can hold.</summary>
    public static double? Double(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.Scalar().TryGetDouble(out var value) ? value : throw CannotHold("a number", typeof(double));
    }

    /// <summary>Reads a number as <see cref="decimal"/>.</summary>
    public static decimal? Decimal(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.Number)) return null;
        return reader.TryGetDecimal(out var value) ? value : throw CannotHold("a number", typeof(decimal));
    }

    private static decimal Whole(ref Utf8TokenReader reader, decimal lowest, decimal highest) =>
        reader.TryGetDecimal(out var value) && value == decimal.Truncate(value) && value >= lowest && value <= highest
            ? value
            : throw new JsonException($"A number is no integer from {lowest} to {highest}.");

    private static JsonException CannotHold(string what, Type type) =>
        new($"{char.ToUpperInvariant(what[0])}{what.Substring(1)} is outside the range of {type.Name}.");
}
