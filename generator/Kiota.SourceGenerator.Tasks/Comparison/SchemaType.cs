using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>The type of a schema in words. Two schemas with the same words have the same type in the generated client.</summary>
internal static class SchemaType
{
    /// <summary>The formats of a string that give it another type in C#; every other one leaves it a string.</summary>
    private static readonly HashSet<string> TypedFormats = new(StringComparer.Ordinal)
    {
        "base64url", "binary", "byte", "date", "date-time", "duration", "time", "uuid",
    };

    public static string Of(EffectiveSchema schema)
    {
        if (schema.Options.Count > 1) return "one of several";
        SchemaTypes types = schema.Types == SchemaTypes.None ? Implied(schema) : schema.Types;
        if (types == SchemaTypes.None) return schema.Boolean == false ? "nothing" : "anything";
        string text = types.ToString().ToLowerInvariant().Replace(", ", " or ");
        return HasTypedFormat(types, schema.Format) ? $"{text} ({schema.Format})" : text;
    }

    /// <summary>Whether the format decides the C# type, so that another one is another type.</summary>
    public static bool HasTypedFormat(EffectiveSchema schema) => HasTypedFormat(schema.Types, schema.Format);

    private static bool HasTypedFormat(SchemaTypes types, string? format)
    {
        if (format is null) return false;
        return (types & (SchemaTypes.Integer | SchemaTypes.Number)) != 0 || TypedFormats.Contains(format);
    }

    private static SchemaTypes Implied(EffectiveSchema schema)
    {
        if (schema.Properties.Count > 0 || schema.AdditionalProperties is { Boolean: null }) return SchemaTypes.Object;
        if (schema.Items is not null) return SchemaTypes.Array;
        return schema.IsEnum || schema.Format == "uuid" ? SchemaTypes.String : SchemaTypes.None;
    }
}
