using System.Text.Json;
using System.Text.Json.Serialization;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Guards;

namespace Auth0.Hooks;

/// <summary>
/// A trigger in JSON that an application writes or reads with System.Text.Json, such as an export that it keeps: the text that it is, as in
/// the service's own JSON. Without it the text would be written as an object and read back as no trigger at all.
/// </summary>
public sealed class HookTriggerIdJsonConverter : JsonConverter<HookTriggerId>
{
    /// <inheritdoc/>
    public override HookTriggerId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A trigger is a text, such as \"credentials-exchange\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HookTriggerId value, JsonSerializerOptions options)
    {
        Argument.NotNull(writer, nameof(writer));
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override HookTriggerId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, HookTriggerId value, JsonSerializerOptions options)
    {
        Argument.NotNull(writer, nameof(writer));
        writer.WritePropertyName(value.Value);
    }
}
