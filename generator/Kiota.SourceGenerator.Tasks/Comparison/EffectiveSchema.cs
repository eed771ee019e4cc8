using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What a schema says together with all parts of its allOf.</summary>
internal sealed class EffectiveSchema
{
    public EffectiveSchema(Schema schema)
    {
        var visited = new HashSet<Schema>();
        var parts = new Stack<(Schema Part, string? Base)>();
        parts.Push((schema, null));
        while (parts.Count > 0)
        {
            (Schema part, string? baseName) = parts.Pop();
            SchemaSite site = SchemaSite.Of(part);
            if (!visited.Add(site.Schema)) continue;
            if (site.Schema != schema && site.Name is not null) baseName ??= site.Name;
            Take(site.Schema, baseName);
            for (int i = site.Schema.AllOf.Count - 1; i >= 0; i--) parts.Push((site.Schema.AllOf[i], baseName));
        }

        foreach (Schema part in schema.AllOf)
        {
            SchemaSite site = SchemaSite.Of(part);
            if (site.Name is not null) Bases[site.Name] = part;
        }
    }

    /// <summary>The named parts of the allOf.</summary>
    public OrderedMap<Schema> Bases { get; } = [];

    public SchemaTypes Types { get; private set; }

    public string? Format { get; private set; }

    public bool? Boolean { get; private set; }

    public OrderedMap<EffectiveProperty> Properties { get; } = [];

    /// <summary>The required names, by every part.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The required names, by the parts without a name of their own.</summary>
    public HashSet<string> OwnRequired { get; } = new(StringComparer.Ordinal);

    /// <summary>What may stand beside the properties; null if unsaid.</summary>
    public Schema? AdditionalProperties { get; private set; }

    public Schema? Items { get; private set; }

    /// <summary>The branches of oneOf and anyOf.</summary>
    public List<Schema> Options { get; } = [];

    public Discriminator? Discriminator { get; private set; }

    /// <summary>The allowed values, of an enum or a const; empty if every value is.</summary>
    public List<SpecNode> Values { get; } = [];

    /// <summary>Whether the values are an enum of the generated client, and not only checked by the service.</summary>
    public bool IsEnum { get; private set; }

    public SpecNode? Default { get; private set; }

    public SchemaConstraints Constraints { get; private set; } = SchemaConstraints.None;

    /// <summary>What a part says counts unless an earlier one, nearer to the schema itself, has said it.</summary>
    private void Take(Schema part, string? baseName)
    {
        if (Types == SchemaTypes.None) Types = part.Types;
        Format ??= part.Format;
        Boolean ??= part.Boolean;
        AdditionalProperties ??= part.AdditionalProperties ?? part.UnevaluatedProperties;
        Items ??= part.Items;
        if (baseName is null) Discriminator ??= part.Discriminator;
        Default ??= part.Default;
        Constraints = Constraints.And(part.Constraints);
        Required.UnionWith(part.Required);
        if (baseName is null) OwnRequired.UnionWith(part.Required);
        Options.AddRange(part.OneOf);
        Options.AddRange(part.AnyOf);
        if (Values.Count == 0) TakeValues(part);
        foreach ((string name, Schema property) in part.Properties)
        {
            if (!Properties.ContainsKey(name)) Properties[name] = new(property, baseName);
        }
    }

    private void TakeValues(Schema part)
    {
        Values.AddRange(part.Enum);
        if (part.Enum.Count == 0 && part.Const is not null) Values.Add(part.Const);
        IsEnum = part.Enum.Exists(value => value.Kind == SpecNodeKind.String);
    }
}
