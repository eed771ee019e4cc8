using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Models;

/// <summary>A choice between an array and an object, without a discriminator: told apart by the JSON kind.</summary>
public class AnimalsOrPage : IComposedTypeWrapper, IUtf8JsonValue
{
    public List<Animal>? Animals { get; set; }
    public AnimalPage? Page { get; set; }

    public static AnimalsOrPage CreateFromDiscriminatorValue(IParseNode _) => new();

    void IUtf8JsonValue.ReadValue(ref Utf8TokenReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray) Animals = Utf8Read.List(ref reader, AnimalPage.ReadAnimal);
        else if (reader.TokenType == JsonTokenType.StartObject) Page = Utf8Read.Object(ref reader, new AnimalPage());
        else reader.Skip();
    }

    void IUtf8JsonValue.WriteValue(Utf8JsonWriter writer)
    {
        if (Animals is not null) Utf8Write.Value(writer, Animals, Utf8Write.Value);
        else Utf8Write.Value(writer, Page);
    }

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();

    public void Serialize(ISerializationWriter writer)
    {
        if (Animals is not null) writer.WriteCollectionOfObjectValues(null, Animals);
        else writer.WriteObjectValue(null, Page);
    }
}
