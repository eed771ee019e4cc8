using System.Text.Json;
using System.Xml;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// Writes values of the types that Kiota knows as UTF-8 JSON: <c>Value</c> writes one value, null included;
/// <c>Property</c> writes a name and its value, or nothing where the value is null.
/// </summary>
public static partial class Utf8Write
{
    /// <summary>Writes a string, or null.</summary>
    public static void Value(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a truth value, or null.</summary>
    public static void Value(Utf8JsonWriter writer, bool? value)
    {
        if (value is { } it) writer.WriteBooleanValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes an integer, or null.</summary>
    public static void Value(Utf8JsonWriter writer, int? value)
    {
        if (value is { } it) writer.WriteNumberValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes an integer, or null.</summary>
    public static void Value(Utf8JsonWriter writer, long? value)
    {
        if (value is { } it) writer.WriteNumberValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes an integer, or null.</summary>
    public static void Value(Utf8JsonWriter writer, byte? value) => Value(writer, (int?)value);

    /// <summary>Writes an integer, or null.</summary>
    public static void Value(Utf8JsonWriter writer, sbyte? value) => Value(writer, (int?)value);

    /// <summary>Writes a number, or null.</summary>
    /// <exception cref="ArgumentException">The value is not finite: JSON has no form for it.</exception>
    public static void Value(Utf8JsonWriter writer, float? value)
    {
        if (value is { } it) writer.WriteNumberValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes a number, or null.</summary>
    /// <exception cref="ArgumentException">The value is not finite: JSON has no form for it.</exception>
    public static void Value(Utf8JsonWriter writer, double? value)
    {
        if (value is { } it) writer.WriteNumberValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes a number, or null.</summary>
    public static void Value(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } it) writer.WriteNumberValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes a UUID, or null.</summary>
    public static void Value(Utf8JsonWriter writer, Guid? value)
    {
        if (value is { } it) writer.WriteStringValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes an RFC 3339 date and time, or null.</summary>
    public static void Value(Utf8JsonWriter writer, DateTimeOffset? value)
    {
        if (value is { } it) writer.WriteStringValue(it);
        else writer.WriteNullValue();
    }

    /// <summary>Writes an ISO 8601 duration, or null.</summary>
    public static void Value(Utf8JsonWriter writer, TimeSpan? value) =>
        writer.WriteStringValue(value is { } it ? XmlConvert.ToString(it) : null);

    /// <summary>Writes a date such as <c>2026-11-18</c>, or null.</summary>
    public static void Value(Utf8JsonWriter writer, Date? value) => writer.WriteStringValue(value?.ToString());

    /// <summary>Writes a time of day such as <c>13:45:00</c>, or null.</summary>
    public static void Value(Utf8JsonWriter writer, Time? value) => writer.WriteStringValue(value?.ToString());

    /// <summary>Writes base64, or null.</summary>
    public static void Value(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null) writer.WriteNullValue();
        else writer.WriteBase64StringValue(value);
    }

    /// <summary>Writes a model, or null. One without the fast path writes itself through <see cref="IParsable.Serialize"/>.</summary>
    public static void Value(Utf8JsonWriter writer, IParsable? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case IUtf8JsonObject known:
                writer.WriteStartObject();
                known.WriteProperties(writer);
                if (known is IAdditionalDataHolder { AdditionalData: { Count: > 0 } data }) AdditionalData(writer, data);
                writer.WriteEndObject();
                break;
            case IUtf8JsonValue known:
                known.WriteValue(writer);
                break;
            case UntypedNode node:
                Untyped(writer, node);
                break;
            default:
                new Utf8SerializationWriter(writer).WriteObjectValue(null, value);
                break;
        }
    }
}
