using System.Text.Json;

namespace Kiota.Utf8Json;

public static partial class Utf8Write
{
    /// <summary>Writes an array, or null.</summary>
    /// <typeparam name="T">An element.</typeparam>
    /// <param name="writer">Stands where a value is expected.</param>
    /// <param name="values">The elements.</param>
    /// <param name="element">Writes one element, most often <c>Utf8Write.Value</c>.</param>
    public static void Value<T>(Utf8JsonWriter writer, IEnumerable<T>? values, Action<Utf8JsonWriter, T> element)
    {
        if (values is null)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartArray();
        foreach (var value in values) element(writer, value);
        writer.WriteEndArray();
    }

    /// <summary>Writes an array under a name, or nothing where it is null. An empty array is written.</summary>
    /// <typeparam name="T">An element.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="values">The elements.</param>
    /// <param name="element">Writes one element, most often <c>Utf8Write.Value</c>.</param>
    public static void Property<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<T>? values, Action<Utf8JsonWriter, T> element)
    {
        if (values is null) return;
        writer.WritePropertyName(name);
        Value(writer, values, element);
    }

    /// <summary>Writes a dictionary as an object, or null.</summary>
    /// <typeparam name="T">A value of the dictionary.</typeparam>
    /// <param name="writer">Stands where a value is expected.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="element">Writes one value, most often <c>Utf8Write.Value</c>.</param>
    public static void Map<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? values, Action<Utf8JsonWriter, T> element)
    {
        if (values is null)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartObject();
        Entries(writer, values, element);
        writer.WriteEndObject();
    }

    /// <summary>Writes a dictionary as an object under a name, or nothing where it is null.</summary>
    /// <typeparam name="T">A value of the dictionary.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="element">Writes one value, most often <c>Utf8Write.Value</c>.</param>
    public static void Map<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<KeyValuePair<string, T>>? values, Action<Utf8JsonWriter, T> element)
    {
        if (values is null) return;
        writer.WritePropertyName(name);
        Map(writer, values, element);
    }

    /// <summary>Writes the entries of a dictionary into the object in which the writer stands.</summary>
    /// <inheritdoc cref="Map{T}(Utf8JsonWriter, IEnumerable{KeyValuePair{string, T}}, Action{Utf8JsonWriter, T})"/>
    public static void Entries<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>> values, Action<Utf8JsonWriter, T> element)
    {
        foreach (var entry in values)
        {
            writer.WritePropertyName(entry.Key);
            element(writer, entry.Value);
        }
    }
}
