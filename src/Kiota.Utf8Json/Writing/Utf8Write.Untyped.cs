using System.Collections;
using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public static partial class Utf8Write
{
    /// <summary>Writes additional data into the object in which the writer stands.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="data">The entries. A null entry is written as <c>null</c>.</param>
    /// <exception cref="InvalidOperationException">A value is of a type that has no JSON form here.</exception>
    public static void AdditionalData(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object>> data)
    {
        foreach (var entry in data)
        {
            writer.WritePropertyName(entry.Key);
            Anything(writer, entry.Value);
        }
    }

    /// <summary>Writes a value of any type that Kiota knows, a dictionary or a list of such, or a <see cref="JsonElement"/>.</summary>
    /// <param name="writer">Stands where a value is expected.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is of a type that has no JSON form here.</exception>
    public static void Anything(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string it: Value(writer, it); break;
            case bool it: Value(writer, it); break;
            case byte or sbyte or short or ushort or int or uint or long:
                Value(writer, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong it: writer.WriteNumberValue(it); break;
            case float it: Value(writer, it); break;
            case double it: Value(writer, it); break;
            case decimal it: Value(writer, it); break;
            case Guid it: Value(writer, it); break;
            case DateTimeOffset it: Value(writer, it); break;
            case DateTime it: Value(writer, new DateTimeOffset(it)); break;
            case TimeSpan it: Value(writer, it); break;
            case Date it: Value(writer, it); break;
            case Time it: Value(writer, it); break;
            case byte[] it: Value(writer, it); break;
            case IParsable it: Value(writer, it); break;
            case JsonElement it: it.WriteTo(writer); break;
            case IDictionary it: Dictionary(writer, it); break;
            case IEnumerable it: Value(writer, it.Cast<object?>(), Anything); break;
            default:
                throw new InvalidOperationException(
                    $"A value of type {value.GetType()} cannot be written as JSON. Use a model, an untyped node, a string, a number, a date, or a dictionary or list of such.");
        }
    }

    private static void Dictionary(Utf8JsonWriter writer, IDictionary values)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in values)
        {
            writer.WritePropertyName(Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!);
            Anything(writer, entry.Value);
        }
        writer.WriteEndObject();
    }

    private static void Untyped(Utf8JsonWriter writer, UntypedNode node)
    {
        switch (node)
        {
            case UntypedString it: Value(writer, it.GetValue()); break;
            case UntypedBoolean it: Value(writer, it.GetValue()); break;
            case UntypedInteger it: Value(writer, it.GetValue()); break;
            case UntypedLong it: Value(writer, it.GetValue()); break;
            case UntypedDecimal it: Value(writer, it.GetValue()); break;
            case UntypedFloat it: Value(writer, it.GetValue()); break;
            case UntypedDouble it: Value(writer, it.GetValue()); break;
            case UntypedArray it: Value(writer, it.GetValue(), Untyped); break;
            case UntypedObject it: Map(writer, it.GetValue(), Untyped); break;
            default: writer.WriteNullValue(); break;
        }
    }
}
