namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>A property that both schemas of a pair have.</summary>
internal sealed class PropertyPair
{
    private PropertyPair(string name, SchemaPair pair)
    {
        Name = name;
        Before = SchemaSite.Of(pair.Before.Properties[name].Schema);
        After = SchemaSite.Of(pair.After.Properties[name].Schema);
        Usage = pair.Usage & ~Unused(Before.ReadOnly && After.ReadOnly, Before.WriteOnly && After.WriteOnly);
    }

    public string Name { get; }

    public SchemaSite Before { get; }

    public SchemaSite After { get; }

    /// <summary>As its schema is used, but one that is only read is never sent, and one that is only written never answered.</summary>
    public Usage Usage { get; }

    /// <summary>Those that are not looked at with a base that the schemas share.</summary>
    public static IEnumerable<PropertyPair> Common(SchemaPair pair)
    {
        foreach ((string name, EffectiveProperty before) in pair.Before.Properties)
        {
            if (!pair.After.Properties.TryGetValue(name, out EffectiveProperty after)) continue;
            if (before.Base == after.Base && pair.BelongsToSharedBase(before)) continue;
            yield return new(name, pair);
        }
    }

    private static Usage Unused(bool readOnly, bool writeOnly) =>
        (readOnly ? Usage.Request : Usage.None) | (writeOnly ? Usage.Response : Usage.None);
}
