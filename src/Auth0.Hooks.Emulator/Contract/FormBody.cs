using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>A form-urlencoded body as the JSON that it stands for: <c>enabled=true&amp;dependencies[axios]=0.21.1</c>.</summary>
internal static class FormBody
{
    public const string MediaType = "application/x-www-form-urlencoded";

    /// <exception cref="InvalidDataException">More or longer fields than a form may have.</exception>
    public static JsonDocument ToJson(ReadOnlyMemory<byte> body, Schema schema)
    {
        using FormReader reader = new(Encoding.UTF8.GetString(body.Span)) { ValueLengthLimit = RequestBody.MaximumBytes };
        JsonObject json = [];
        foreach ((string field, StringValues values) in reader.ReadForm())
        {
            string value = values.ToString();
            int bracket = field.IndexOf('[');
            if (bracket > 0 && field.EndsWith(']') && schema.Properties.TryGetValue(field[..bracket], out Schema? map) && map.Type == "object")
            {
                if (json[field[..bracket]] is not JsonObject nested)
                    json[field[..bracket]] = nested = [];
                nested[field[(bracket + 1)..^1]] = value;
            }
            else
            {
                json[field] = ToJson(value, schema.Properties.GetValueOrDefault(field)?.Type);
            }
        }

        return JsonSerializer.SerializeToDocument(json, WireJson.Options);
    }

    private static JsonValue ToJson(string value, string? type) => (type, value) switch
    {
        ("boolean", "true") => JsonValue.Create(true),
        ("boolean", "false") => JsonValue.Create(false),
        _ => JsonValue.Create(value),
    };
}
