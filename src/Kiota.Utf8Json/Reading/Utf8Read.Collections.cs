using System.Text.Json;

namespace Kiota.Utf8Json;

public static partial class Utf8Read
{
    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">An element.</typeparam>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="element">Reads one element, for instance <see cref="Int32"/>.</param>
    /// <returns>The elements, or null where the value is no array.</returns>
    public static List<T>? List<T>(ref Utf8TokenReader reader, Utf8JsonReading<T> element)
    {
        if (!Is(ref reader, JsonTokenType.StartArray)) return null;
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(element(ref reader));
        return list;
    }

    /// <summary>Reads an object as a dictionary. Of a name that comes twice the last value is kept.</summary>
    /// <typeparam name="T">A value.</typeparam>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="element">Reads one value, for instance <see cref="String"/>.</param>
    /// <returns>The values by name, or null where the value is no object.</returns>
    public static Dictionary<string, T>? Map<T>(ref Utf8TokenReader reader, Utf8JsonReading<T> element)
    {
        if (!Is(ref reader, JsonTokenType.StartObject)) return null;
        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = element(ref reader);
        }
        return map;
    }

    /// <summary>Reads an object as a dictionary, without the names whose value is null.</summary>
    /// <inheritdoc cref="Map{T}(ref Utf8TokenReader, Utf8JsonReading{T})"/>
    public static Dictionary<string, T>? MapOfValues<T>(ref Utf8TokenReader reader, Utf8JsonReading<T?> element) where T : struct
    {
        if (!Is(ref reader, JsonTokenType.StartObject)) return null;
        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (element(ref reader) is { } value) map[name] = value;
        }
        return map;
    }

    /// <summary>Reads an object as a dictionary, without the names whose value is null.</summary>
    /// <inheritdoc cref="Map{T}(ref Utf8TokenReader, Utf8JsonReading{T})"/>
    public static Dictionary<string, T>? MapOfObjects<T>(ref Utf8TokenReader reader, Utf8JsonReading<T?> element) where T : class
    {
        if (!Is(ref reader, JsonTokenType.StartObject)) return null;
        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (element(ref reader) is { } value) map[name] = value;
        }
        return map;
    }
}
