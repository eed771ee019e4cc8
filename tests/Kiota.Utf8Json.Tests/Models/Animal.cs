using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Models;

/// <summary>What a generated model looks like, written by hand: additional data, and a type chosen by a discriminator.</summary>
public class Animal : IAdditionalDataHolder, IUtf8JsonObject
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public string? Kind { get; set; }
    public string? Name { get; set; }
    public Date? Born { get; set; }

    public static Animal CreateFromDiscriminatorValue(IParseNode parseNode) => parseNode.GetChildNode("kind")?.GetStringValue() switch
    {
        "cat" => new Cat(),
        _ => new Animal(),
    };

    bool IUtf8JsonObject.ReadProperty(scoped ReadOnlySpan<byte> name, ref Utf8TokenReader reader) => ReadUtf8JsonProperty(name, ref reader);
    void IUtf8JsonObject.WriteProperties(Utf8JsonWriter writer) => WriteUtf8JsonProperties(writer);

    protected virtual bool ReadUtf8JsonProperty(scoped ReadOnlySpan<byte> name, ref Utf8TokenReader reader)
    {
        if (name.SequenceEqual("kind"u8)) Kind = Utf8Read.String(ref reader);
        else if (name.SequenceEqual("name"u8)) Name = Utf8Read.String(ref reader);
        else if (name.SequenceEqual("born"u8)) Born = Utf8Read.Date(ref reader);
        else return false;
        return true;
    }

    protected virtual void WriteUtf8JsonProperties(Utf8JsonWriter writer)
    {
        Utf8Write.Property(writer, "kind"u8, Kind);
        Utf8Write.Property(writer, "name"u8, Name);
        Utf8Write.Property(writer, "born"u8, Born);
    }

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["kind"] = node => Kind = node.GetStringValue(),
        ["name"] = node => Name = node.GetStringValue(),
        ["born"] = node => Born = node.GetDateValue(),
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("kind", Kind);
        writer.WriteStringValue("name", Name);
        writer.WriteDateValue("born", Born);
        writer.WriteAdditionalData(AdditionalData);
    }
}
