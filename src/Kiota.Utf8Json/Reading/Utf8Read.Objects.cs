using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public static partial class Utf8Read
{
    /// <summary>Fills a model from the value on which the reader stands.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="model">
    /// A fresh model. One without the fast path is read through <see cref="IParsable.GetFieldDeserializers"/>,
    /// from a copy of the value.
    /// </param>
    /// <returns>
    /// The model, or null where the value is <c>null</c>. A value of another kind than the model's leaves it empty,
    /// as Kiota does.
    /// </returns>
    /// <exception cref="JsonException">The JSON is malformed, too deep, or has a value that a property cannot hold.</exception>
    public static T? Object<T>(ref Utf8TokenReader reader, T model) where T : IParsable
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        switch (model)
        {
            case IUtf8JsonObject known:
                if (Is(ref reader, JsonTokenType.StartObject)) Properties(ref reader, known);
                return model;
            case IUtf8JsonValue known:
                known.ReadValue(ref reader);
                return model;
            case UntypedNode:
                return (T)(IParsable)Untyped(ref reader);
            default:
                return Utf8ParseNode.CopyOf(ref reader).FieldsOf(model);
        }
    }

    /// <summary>
    /// Looks ahead for the property that decides the type of an object, for a Kiota factory:
    /// <c>Animal.CreateFromDiscriminatorValue(Utf8Read.Discriminator(reader, "kind"))</c>.
    /// </summary>
    /// <param name="reader">A copy of the reader, which stands on the first token of the object.</param>
    /// <param name="property">The name of the deciding property.</param>
    /// <returns>A node whose only child is that property.</returns>
    public static IParseNode Discriminator(Utf8TokenReader reader, string property)
    {
        string? value = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var name = Encoding.UTF8.GetBytes(property);
            while (value is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(name);
                reader.Read();
                if (found) value = String(ref reader);
                else reader.Skip();
            }
        }
        return new DiscriminatorNode(property, value);
    }

    /// <summary>Reads a value through a Kiota factory that has to look at it, from a copy: the way of last resort.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="factory">Creates the model for a node.</param>
    public static T? Node<T>(ref Utf8TokenReader reader, ParsableFactory<T> factory) where T : IParsable =>
        reader.TokenType == JsonTokenType.Null ? default : Utf8ParseNode.CopyOf(ref reader).GetObjectValue(factory);

    private static void Properties(ref Utf8TokenReader reader, IUtf8JsonObject model)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.Name;
            reader.Read();
            if (model.ReadProperty(name, ref reader)) continue;
            if (model is IAdditionalDataHolder holder) Keep(holder, Text(name), ref reader);
            else reader.Skip();
        }
    }

    private static void Keep(IAdditionalDataHolder holder, string name, ref Utf8TokenReader reader)
    {
        holder.AdditionalData ??= new Dictionary<string, object>();
        holder.AdditionalData[name] = Anything(ref reader)!;
    }

    /// <summary>The text of UTF-8 bytes, such as the name of a property.</summary>
    /// <param name="utf8">The bytes, without escapes.</param>
    /// <exception cref="JsonException">They are not well-formed.</exception>
    public static string Text(ReadOnlySpan<byte> utf8) => JsonText.Decode(utf8);
}
