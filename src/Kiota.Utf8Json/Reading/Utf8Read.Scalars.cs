using System.Globalization;
using System.Text.Json;
using System.Xml;
using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>
/// Reads values of the types that Kiota knows from UTF-8 JSON. Every method starts on the first token of a value
/// and ends on its last one.
/// </summary>
/// <remarks>
/// As with Kiota's own reader, <c>null</c> and a value of another JSON kind than the type's read as null. A value
/// of the right kind that the type cannot hold, such as 3000000000 for an <see cref="int"/>, is a
/// <see cref="JsonException"/>.
/// </remarks>
public static partial class Utf8Read
{
    /// <summary>Reads a string.</summary>
    public static string? String(ref Utf8TokenReader reader) =>
        Is(ref reader, JsonTokenType.String) ? reader.GetString() : null;

    /// <summary>Reads a truth value.</summary>
    public static bool? Boolean(ref Utf8TokenReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True: return true;
            case JsonTokenType.False: return false;
            default: reader.Skip(); return null;
        }
    }

    /// <summary>Reads base64.</summary>
    public static byte[]? Bytes(ref Utf8TokenReader reader) =>
        Is(ref reader, JsonTokenType.String) && reader.Scalar().TryGetBytesFromBase64(out var value) ? value : null;

    /// <summary>Reads a UUID.</summary>
    public static Guid? Guid(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.String)) return null;
        if (reader.Scalar().TryGetGuid(out var value)) return value;
        return System.Guid.TryParse(reader.GetString(), out value) ? value : null; // also without dashes or in braces
    }

    /// <summary>Reads an RFC 3339 date and time. Text that is none reads as null.</summary>
    public static DateTimeOffset? DateTimeOffset(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.String)) return null;
        if (reader.Scalar().TryGetDateTimeOffset(out var value)) return value;
        return System.DateTimeOffset.TryParse(
            reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value) ? value : null;
    }

    /// <summary>Reads a date such as <c>2026-11-18</c>. Text that is none reads as null.</summary>
    public static Date? Date(ref Utf8TokenReader reader) =>
        DateTime(ref reader) is { } value ? new Date(value) : null;

    /// <summary>Reads a time of day such as <c>13:45:00</c>. Text that is none reads as null.</summary>
    public static Time? Time(ref Utf8TokenReader reader) =>
        DateTime(ref reader) is { } value ? new Time(value) : null;

    /// <summary>Reads an ISO 8601 duration such as <c>P1DT2H</c>, or .NET's own form.</summary>
    /// <exception cref="JsonException">The text is no duration.</exception>
    public static TimeSpan? TimeSpan(ref Utf8TokenReader reader)
    {
        if (!Is(ref reader, JsonTokenType.String) || reader.GetString() is not { Length: > 0 } text) return null;
        if (System.TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value)) return value;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            throw new JsonException("A string is no ISO 8601 duration that .NET can hold.", error);
        }
    }

    private static DateTime? DateTime(ref Utf8TokenReader reader) =>
        Is(ref reader, JsonTokenType.String) && System.DateTime.TryParse(
            reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) ? value : null;

    private static bool Is(ref Utf8TokenReader reader, JsonTokenType expected)
    {
        if (reader.TokenType == expected) return true;
        reader.Skip();
        return false;
    }
}
