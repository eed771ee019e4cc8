using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Models;

public class Cat : Animal
{
    public int? Lives { get; set; }
    public List<string>? Toys { get; set; }
    public Animal? Friend { get; set; }

    protected override bool ReadUtf8JsonProperty(scoped ReadOnlySpan<byte> name, ref Utf8TokenReader reader)
    {
        if (name.SequenceEqual("lives"u8)) Lives = Utf8Read.Int32(ref reader);
        else if (name.SequenceEqual("toys"u8)) Toys = Utf8Read.List(ref reader, Utf8Read.String)!;
        else if (name.SequenceEqual("friend"u8)) Friend = Utf8Read.Object(ref reader, CreateFromDiscriminatorValue(Utf8Read.Discriminator(reader, "kind")));
        else return base.ReadUtf8JsonProperty(name, ref reader);
        return true;
    }

    protected override void WriteUtf8JsonProperties(Utf8JsonWriter writer)
    {
        base.WriteUtf8JsonProperties(writer);
        Utf8Write.Property(writer, "lives"u8, Lives);
        Utf8Write.Property(writer, "toys"u8, Toys, Utf8Write.Value);
        Utf8Write.Property(writer, "friend"u8, Friend);
    }

    public override IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(base.GetFieldDeserializers())
    {
        ["lives"] = node => Lives = node.GetIntValue(),
        ["toys"] = node => Toys = [.. node.GetCollectionOfPrimitiveValues<string>()],
        ["friend"] = node => Friend = node.GetObjectValue(CreateFromDiscriminatorValue),
    };

    public override void Serialize(ISerializationWriter writer)
    {
        base.Serialize(writer);
        writer.WriteIntValue("lives", Lives);
        writer.WriteCollectionOfPrimitiveValues("toys", Toys);
        writer.WriteObjectValue("friend", Friend);
    }
}
