using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>Finds the schemas inside a pair of schemas, and so, one step at a time, everything that operations reach.</summary>
internal sealed class SchemaChildren(SchemaPairs schemas)
{
    public void Find(SchemaPair pair)
    {
        if (!pair.SameType) return;
        foreach ((Schema before, Schema after) in pair.SharedBases) schemas.Add(before, after, pair.Place, pair.Usage);
        foreach (PropertyPair property in PropertyPair.Common(pair))
            schemas.Add(property.Before, property.After, pair.Place.Within($".{property.Name}"), property.Usage);
        if (pair.Before.Items is not null && pair.After.Items is not null)
            schemas.Add(pair.Before.Items, pair.After.Items, pair.Place.Within("[]"), pair.Usage);
        if (AdditionalProperties.AreTyped(pair))
            schemas.Add(pair.Before.AdditionalProperties, pair.After.AdditionalProperties, pair.Place.Within("{}"), pair.Usage);
        foreach ((Schema before, Schema after, string name) in SchemaOptions.Common(pair))
            schemas.Add(before, after, pair.Place.Within($" as {name}"), pair.Usage);
        FindByDiscriminator(pair);
    }

    private void FindByDiscriminator(SchemaPair pair)
    {
        foreach ((string value, SchemaSite before) in pair.MappingBefore)
        {
            if (pair.MappingAfter.TryGetValue(value, out SchemaSite after))
                schemas.Add(before, after, pair.Place.Within($" as \"{value}\""), pair.Usage);
        }
    }
}
