using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>
/// A place where a document uses a schema: the schema that counts, past references and past wrappers that only add a
/// description or a null, and what those say about this place alone.
/// </summary>
internal sealed class SchemaSite
{
    private static readonly Schema Anything = new();

    private SchemaSite(Schema schema, string? name)
    {
        Name = name;
        var visited = new HashSet<Schema>();
        while (visited.Add(schema))
        {
            Nullable |= schema.Nullable;
            ReadOnly |= schema.ReadOnly;
            WriteOnly |= schema.WriteOnly;
            if (schema.Reference?.Target is { } target)
            {
                Deprecated |= schema.Deprecated;
                Name = schema.Reference.Name ?? Name;
                schema = target;
            }
            else if ((Name is null || schema.AllOf.Count == 0) && Wrapped(schema) is { } wrapped)
            {
                Deprecated |= schema.Deprecated;
                Name = null;
                schema = wrapped;
            }
        }

        Deprecated |= Name is null && schema.Deprecated;
        Schema = schema;
    }

    public Schema Schema { get; }

    /// <summary>The component that the schema is; null if it is written in place.</summary>
    public string? Name { get; }

    public bool Nullable { get; }

    public bool ReadOnly { get; }

    public bool WriteOnly { get; }

    /// <summary>Whether this place is deprecated. That a whole component is, its own line says.</summary>
    public bool Deprecated { get; }

    /// <summary>A schema that is not there allows anything.</summary>
    public static SchemaSite Of(Schema? schema) => new(schema ?? Anything, name: null);

    public static SchemaSite OfComponent(string name, Schema schema) => new(schema, name);

    /// <summary>A component that only names another one in its allOf is no wrapper: it is a class of its own.</summary>
    private static Schema? Wrapped(Schema schema)
    {
        bool saysMore = schema.Types != SchemaTypes.None || schema.Boolean is not null || schema.Properties.Count > 0
            || schema.Required.Count > 0 || schema.Items is not null || schema.AdditionalProperties is not null
            || schema.UnevaluatedProperties is not null || schema.Enum.Count > 0 || schema.Const is not null
            || schema.Constraints != SchemaConstraints.None || schema.Discriminator is not null || schema.Default is not null;
        if (saysMore || schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count != 1) return null;
        return schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf).First();
    }
}
