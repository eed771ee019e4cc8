using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// A model that reads and writes its own properties as UTF-8 JSON: the fast path beside
/// <see cref="IParsable"/>.
/// </summary>
/// <remarks>
/// <para>
/// <b>Who implements it.</b> Generated models, where the compilation references this assembly. Such a model stays
/// a complete <see cref="IParsable"/>: any Kiota adapter can read and write it, and everything of this assembly
/// can read and write a model that lacks the fast path.
/// </para>
/// <para>
/// <b>Who does what.</b> A model knows its own properties and nothing else. The walk over the object, escaped
/// names, JSON <c>null</c>, properties that the model does not know (kept where it is an
/// <see cref="IAdditionalDataHolder"/>, skipped otherwise) and the braces are <see cref="Utf8Read"/>'s and
/// <see cref="Utf8Write"/>'s. A derived model asks its base for every name that it does not know.
/// </para>
/// <para>
/// <b>Other shapes.</b> A dictionary is an object that knows every name. A value that is not always an object,
/// such as a choice between an array and an object, is an <see cref="IUtf8JsonValue"/>. A type that is chosen by
/// a discriminator is created by its Kiota factory, from <see cref="Utf8Read.Discriminator"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// bool IUtf8JsonObject.ReadProperty(scoped ReadOnlySpan&lt;byte&gt; name, ref Utf8TokenReader reader)
/// {
///     if (name.SequenceEqual("id"u8)) Id = Utf8Read.String(ref reader);
///     else if (name.SequenceEqual("tags"u8)) Tags = Utf8Read.List(ref reader, Utf8Read.String);
///     else if (name.SequenceEqual("owner"u8)) Owner = Utf8Read.Object(ref reader, new Owner());
///     else return false;
///     return true;
/// }
///
/// void IUtf8JsonObject.WriteProperties(Utf8JsonWriter writer)
/// {
///     Utf8Write.Property(writer, "id"u8, Id);
///     Utf8Write.Property(writer, "tags"u8, Tags, Utf8Write.Value);
///     Utf8Write.Property(writer, "owner"u8, Owner);
/// }
/// </code>
/// </example>
public interface IUtf8JsonObject : IParsable
{
    /// <summary>Reads one property, if the model knows it.</summary>
    /// <param name="name">The name of the property, unescaped.</param>
    /// <param name="reader">
    /// Stands on the first token of the value, which may be <see cref="JsonTokenType.Null"/>; where the method
    /// answers true it must stand on the last token of the value.
    /// </param>
    /// <returns>False if the model does not know the property; the reader must not have moved then.</returns>
    bool ReadProperty(scoped ReadOnlySpan<byte> name, ref Utf8TokenReader reader);

    /// <summary>
    /// Writes the properties that have a value, without the braces around them and without additional data.
    /// </summary>
    /// <param name="writer">Stands inside the object.</param>
    void WriteProperties(Utf8JsonWriter writer);
}
