using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>What a schema amounts to, with Kiota's rules. All methods take resolved schemas.</summary>
internal static class SchemaShape
{
    /// <summary>Whether the branch of an allOf, oneOf or anyOf says anything about the type.</summary>
    public static bool IsMeaningful(Schema branch) => branch.Reference is not null || SaysSomething(branch);

    /// <summary>Whether it is a list of texts that are known.</summary>
    public static bool IsEnum(Schema schema) => (schema.Types is SchemaTypes.None or SchemaTypes.String) && schema.Enum.Count > 0
        && schema.Enum.Any(value => value.Kind == Text.SpecNodeKind.String || schema.Types == SchemaTypes.String);

    /// <summary>Whether it is an array of something.</summary>
    public static bool IsArray(Schema schema) => schema.Types.HasFlag(SchemaTypes.Array) && schema.Items is not null;

    /// <summary>Whether it is an object, by its type or by having properties.</summary>
    public static bool IsObject(Schema schema) => schema.Types.HasFlag(SchemaTypes.Object) || schema.Properties.Count > 0
        || schema.AdditionalProperties is { } additional && additional.Resolved.Types != SchemaTypes.None;

    /// <summary>Whether it is nothing but values of one type by name.</summary>
    public static bool IsMap(Schema schema) => schema.Properties.Count == 0 && schema.PatternProperties.Count == 0
        && !schema.IsComposed && (schema.Types is SchemaTypes.None or SchemaTypes.Object)
        && schema.AdditionalProperties is { } values && values.Resolved.Boolean is null && SaysSomething(values.Resolved);

    /// <summary>The branches of a union that has at least two; else none.</summary>
    public static List<Schema> UnionBranches(Schema schema, out bool inclusive)
    {
        inclusive = false;
        if (!schema.IsComposed) return string.IsNullOrEmpty(schema.Format) ? TypeBranches(schema) : [];
        List<Schema> oneOf = schema.OneOf.Where(IsMeaningful).ToList();
        List<Schema> anyOf = schema.AnyOf.Where(IsMeaningful).ToList();
        inclusive = oneOf.Count <= 1 && anyOf.Count > 1;
        if (!string.IsNullOrEmpty(schema.Format)) return [];
        if (oneOf.Count > 1) return oneOf;
        if (anyOf.Count > 1) return anyOf;
        return TypeBranches(schema);
    }

    /// <summary>The parts of an allOf; those that are an allOf in turn and have no name are taken apart.</summary>
    public static List<Schema> AllOfParts(Schema schema)
    {
        var parts = new List<Schema>();
        if (!schema.IsComposed) return parts;
        var seen = new HashSet<Schema>();
        var pending = new Stack<Schema>(Enumerable.Reverse(schema.AllOf));
        while (pending.Count > 0)
        {
            Schema part = pending.Pop();
            if (!seen.Add(part)) continue;
            parts.Add(part);
            if (part.Reference is not null) continue;
            foreach (Schema inner in Enumerable.Reverse(part.AllOf)) pending.Push(inner);
        }

        return parts;
    }

    private static bool SaysSomething(Schema schema) => schema.Properties.Count > 0 || schema.Enum.Count > 0 || schema.Items is not null
        || schema.Types != SchemaTypes.None || !string.IsNullOrEmpty(schema.Format)
        || schema.IsComposed || schema.AdditionalProperties is { Boolean: null };

    // [string, integer] without more is a union of both.
    private static List<Schema> TypeBranches(Schema schema)
    {
        if ((schema.Types & (schema.Types - 1)) == SchemaTypes.None) return [];
        SchemaTypes[] order = [SchemaTypes.String, SchemaTypes.Integer, SchemaTypes.Number, SchemaTypes.Boolean, SchemaTypes.Array, SchemaTypes.Object];
        List<SchemaTypes> types = order.Where(type => schema.Types.HasFlag(type)).OrderBy(type => type == schema.FirstType ? 0 : 1).ToList();
        if (types.Count < 2 || schema.Enum.Count > 0) return [];
        return types.Select(type => Narrow(schema, type)).ToList();
    }

    private static Schema Narrow(Schema schema, SchemaTypes type)
    {
        var narrow = new Schema { Types = type, FirstType = type, Position = schema.Position };
        if (type == SchemaTypes.Array) narrow.Items = schema.Items;
        if (type != SchemaTypes.Object) return narrow;
        foreach ((string name, Schema property) in schema.Properties) narrow.Properties[name] = property;
        narrow.Required.UnionWith(schema.Required);
        narrow.AdditionalProperties = schema.AdditionalProperties;
        return narrow;
    }
}
