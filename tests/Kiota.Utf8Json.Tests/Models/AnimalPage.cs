using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Models;

/// <summary>A model without additional data: what it does not know is skipped.</summary>
public class AnimalPage : IUtf8JsonObject
{
    public long? Total { get; set; }
    public List<Animal>? Animals { get; set; }
    public Dictionary<string, int?>? Counts { get; set; }
    public UntypedNode? Extra { get; set; }

    internal static Animal ReadAnimal(ref Utf8TokenReader reader) =>
        Utf8Read.Object(ref reader, Animal.CreateFromDiscriminatorValue(Utf8Read.Discriminator(reader, "kind")))!;

    public bool ReadProperty(scoped ReadOnlySpan<byte> name, ref Utf8TokenReader reader)
    {
        if (name.SequenceEqual("total"u8)) Total = Utf8Read.Int64(ref reader);
        else if (name.SequenceEqual("animals"u8)) Animals = Utf8Read.List(ref reader, ReadAnimal);
        else if (name.SequenceEqual("counts"u8)) Counts = Utf8Read.Map(ref reader, Utf8Read.Int32);
        else if (name.SequenceEqual("extra"u8)) Extra = Utf8Read.Untyped(ref reader);
        else return false;
        return true;
    }

    public void WriteProperties(Utf8JsonWriter writer)
    {
        Utf8Write.Property(writer, "total"u8, Total);
        Utf8Write.Property(writer, "animals"u8, Animals, Utf8Write.Value);
        Utf8Write.Map(writer, "counts"u8, Counts, Utf8Write.Value);
        Utf8Write.Property(writer, "extra"u8, Extra);
    }

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => throw new InvalidOperationException("The fast path was not taken.");

    public void Serialize(ISerializationWriter writer) => throw new InvalidOperationException("The fast path was not taken.");
}
