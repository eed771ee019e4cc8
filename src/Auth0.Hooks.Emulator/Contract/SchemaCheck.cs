using System.Text.Json;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>Finds the first way in which JSON breaks its schema, in the words of the service. Never repeats a value that may be a secret.</summary>
internal static class SchemaCheck
{
    /// <returns>The violation, or null.</returns>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair, so that it is no text.</exception>
    public static string? FindViolation(JsonElement value, Schema schema, string path = "")
    {
        string found = TypeOf(value);
        if (schema.Type is { } expected && found != expected && !(expected == "number" && found == "integer"))
            return Violation($"Expected type {expected} but found type {found}");

        return value.ValueKind switch
        {
            JsonValueKind.Object => FindInObject(),
            JsonValueKind.Array => FindInArray(),
            JsonValueKind.String => FindInString(value.GetString()!),
            _ => null,
        };

        string? FindInObject()
        {
            int count = value.EnumerateObject().DistinctBy(property => property.Name).Count();
            if (schema.Required.FirstOrDefault(name => !value.TryGetProperty(name, out _)) is { } missing)
                return Violation($"Missing required property: {missing}");
            if (count < schema.MinProperties)
                return Violation($"Too few properties defined ({count}), minimum {schema.MinProperties}");
            if (count > schema.MaxProperties)
                return Violation($"Too many properties defined ({count}), maximum {schema.MaxProperties}");
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (!schema.Properties.TryGetValue(property.Name, out Schema? own) && !schema.AllowsAdditionalProperties)
                    return Violation($"Additional properties not allowed: {property.Name}");
                Schema? inner = own ?? schema.AdditionalProperties;
                if (inner is not null && FindViolation(property.Value, inner, Join(path, property.Name)) is { } violation)
                    return violation;
            }

            return null;
        }

        string? FindInArray()
        {
            if (value.GetArrayLength() < schema.MinItems)
                return Violation($"Array is too short ({value.GetArrayLength()}), minimum {schema.MinItems}");
            return schema.Items is { } items
                ? value.EnumerateArray().Select((item, index) => FindViolation(item, items, $"{path}[{index}]")).FirstOrDefault(violation => violation is not null)
                : null;
        }

        string? FindInString(string text)
        {
            if (schema.Enum.Count > 0 && !schema.Enum.Contains(text))
                return Violation($"No enum match for: {text}");
            if (text.Length < schema.MinLength)
                return Violation($"String is too short ({text.Length} chars), minimum {schema.MinLength}");
            // .NET's $ also matches before a last line feed, which the service's regular expressions do not.
            if (schema.Pattern is { } pattern && (!pattern.IsMatch(text) || text.EndsWith('\n')))
                return Violation($"String does not match pattern {pattern}: {text}");
            return null;
        }

        string Violation(string reason) =>
            path.Length == 0 ? $"'{reason}'." : $"'{reason}' on property {path}{(schema.Description is { } text ? $" ({text})" : "")}.";
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "null",
    };
}
