using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>Finds the first query parameter that breaks its schema. Unknown parameters pass, and an empty one counts as omitted.</summary>
internal static class QueryCheck
{
    public static string? FindViolation(IQueryCollection query, IReadOnlyDictionary<string, Schema> parameters)
    {
        foreach ((string name, StringValues values) in query)
        {
            if (parameters.FirstOrDefault(parameter => string.Equals(parameter.Key, name, StringComparison.OrdinalIgnoreCase)).Value is not { } schema)
                continue;
            string? reason = values.Count > 1 ? $"Expected type {schema.Type} but found type array" : FindViolation(values.ToString(), schema);
            if (reason is not null)
                return $"'{reason}' on property {name}{(schema.Description is { } description ? $" ({description})" : "")}.";
        }

        return null;
    }

    private static string? FindViolation(string text, Schema schema) => schema.Type switch
    {
        _ when text.Length == 0 => null,
        "integer" => !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? $"Expected type integer but found {text}"
            : number < schema.Minimum ? $"Value {number} is less than minimum {schema.Minimum}"
            : number > schema.Maximum ? $"Value {number} is greater than maximum {schema.Maximum}"
            : null,
        "boolean" => text is "true" or "false" ? null : $"Expected type boolean but found {text}",
        _ => schema.Enum.Count > 0 && !schema.Enum.Contains(text) ? $"No enum match for: {text}" : null,
    };
}
