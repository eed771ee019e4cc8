using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests;

internal static class Json
{
    public static Utf8ParseNode Node(string json, int maxDepth = 64) => new(Encoding.UTF8.GetBytes(json), maxDepth);

    public static T Read<T>(string json, ParsableFactory<T> factory) where T : IParsable => Node(json).GetObjectValue(factory);

    public static string Write(IParsable model)
    {
        using var writer = new Utf8SerializationWriter();
        writer.WriteObjectValue(null, model);
        return new StreamReader(writer.GetSerializedContent()).ReadToEnd();
    }

    public static T Value<T>(string json, Utf8JsonReading<T> reading)
    {
        var reader = new Utf8TokenReader(Encoding.UTF8.GetBytes($"[{json},true]"));
        reader.Read();
        reader.Read();
        var value = reading(ref reader);
        Assert.True(reader.Read() && reader.TokenType == JsonTokenType.True, "The reader must stop on the last token of the value.");
        return value;
    }
}
