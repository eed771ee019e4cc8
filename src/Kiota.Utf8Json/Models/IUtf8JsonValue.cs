using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// A model whose JSON is not always an object, and that reads and writes the whole value itself: a composed type,
/// such as a choice between an array and a page object. See <see cref="IUtf8JsonObject"/> for the rest.
/// </summary>
public interface IUtf8JsonValue : IParsable
{
    /// <summary>Reads the value, telling its form by <see cref="Utf8TokenReader.TokenType"/>.</summary>
    /// <param name="reader">
    /// Stands on the first token of the value, never <see cref="JsonTokenType.Null"/>; must stand on its last
    /// token afterwards, also for a form that the model does not know (<see cref="Utf8TokenReader.Skip"/>).
    /// </param>
    void ReadValue(ref Utf8TokenReader reader);

    /// <summary>Writes exactly one JSON value.</summary>
    /// <param name="writer">Stands where a value is expected.</param>
    void WriteValue(Utf8JsonWriter writer);
}
