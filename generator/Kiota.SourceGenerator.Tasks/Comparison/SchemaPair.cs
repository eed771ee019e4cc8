using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>The schema of one place in the old and in the new document.</summary>
internal sealed class SchemaPair(
    SchemaSite before, SchemaSite after, Place place, DerivedSchemas derivedBefore, DerivedSchemas derivedAfter)
{
    public EffectiveSchema Before { get; } = new(before.Schema);

    public EffectiveSchema After { get; } = new(after.Schema);

    /// <summary>The component that was; null if it was written in place.</summary>
    public string? NameBefore { get; } = before.Name;

    /// <summary>The component that is; null if it is written in place.</summary>
    public string? NameAfter { get; } = after.Name;

    /// <summary>Whether both schemas are the component of one name.</summary>
    public bool IsComponent => NameBefore is not null && NameBefore == NameAfter;

    /// <summary>The component, if it is one; else where the schemas were met first.</summary>
    public Place Place { get; } = place;

    /// <summary>The place as changes name it: a component serves many operations, so it says which way it travels.</summary>
    public Place NamedPlace(string suffix = "")
    {
        string way = !Place.IsModel ? "" : Usage switch
        {
            Usage.Request => " (in requests)",
            Usage.Response => " (in responses)",
            _ => " (in requests and responses)",
        };
        return Place.Within(suffix + way);
    }

    public bool DeprecatedBefore { get; } = before.Schema.Deprecated;

    public bool DeprecatedAfter { get; } = after.Schema.Deprecated;

    /// <summary>The old schemas by the value of the discriminator.</summary>
    public OrderedMap<SchemaSite> MappingBefore => field ??= DiscriminatorMapping.Of(Before.Discriminator, before.Schema, derivedBefore);

    /// <summary>The new schemas by the value of the discriminator.</summary>
    public OrderedMap<SchemaSite> MappingAfter => field ??= DiscriminatorMapping.Of(After.Discriminator, after.Schema, derivedAfter);

    /// <summary>Every way in which operations reach the schema.</summary>
    public Usage Usage { get; set; }

    /// <summary>Whether the schemas have one type, so that a look inside tells more than the types did.</summary>
    public bool SameType => SchemaType.Of(Before) == SchemaType.Of(After);

    /// <summary>The named parts of the allOf that both have: they are pairs of their own.</summary>
    public IEnumerable<(Schema Before, Schema After)> SharedBases =>
        from entry in Before.Bases.AsEnumerable()
        where After.Bases.ContainsKey(entry.Name)
        select (entry.Value, After.Bases[entry.Name]);

    /// <summary>Whether a property is looked at where its base is, and not here again.</summary>
    public bool BelongsToSharedBase(EffectiveProperty property) =>
        property.Base is not null && Before.Bases.ContainsKey(property.Base) && After.Bases.ContainsKey(property.Base);
}
