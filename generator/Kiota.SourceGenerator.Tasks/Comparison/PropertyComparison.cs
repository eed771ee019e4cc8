namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the properties of an object, but for what their own schemas say.</summary>
internal static class PropertyComparison
{
    public static void Compare(SchemaPair pair, ChangeList changes)
    {
        foreach ((string name, EffectiveProperty before) in pair.Before.Properties)
        {
            if (pair.After.Properties.ContainsKey(name) || pair.BelongsToSharedBase(before)) continue;
            changes.Breaking(PlaceOf(name, pair), "removed");
        }

        foreach ((string name, EffectiveProperty after) in pair.After.Properties)
        {
            if (!pair.Before.Properties.TryGetValue(name, out EffectiveProperty before))
            {
                if (!pair.BelongsToSharedBase(after)) Added(name, after, pair, changes);
            }
            else if (before.Base == after.Base && pair.BelongsToSharedBase(after))
            {
                CompareRequired(
                    pair.Before.OwnRequired.Contains(name), pair.After.OwnRequired.Contains(name), PlaceOf(name, pair), pair.Usage, changes);
            }
        }

        foreach (PropertyPair property in PropertyPair.Common(pair)) CompareUse(property, pair, changes);
    }

    private static void Added(string name, EffectiveProperty after, SchemaPair pair, ChangeList changes)
    {
        bool required = pair.After.Required.Contains(name);
        bool sent = (pair.Usage & Usage.Request) != 0 && !SchemaSite.Of(after.Schema).ReadOnly;
        changes.Add(required && sent, PlaceOf(name, pair), required ? "added, required" : "added, optional");
    }

    private static void CompareUse(PropertyPair property, SchemaPair pair, ChangeList changes)
    {
        Place place = PlaceOf(property.Name, pair);
        DeprecationComparison.Compare(property.Before.Deprecated, property.After.Deprecated, place, changes);
        CompareRequired(
            pair.Before.Required.Contains(property.Name), pair.After.Required.Contains(property.Name), place, property.Usage, changes);
        SchemaSiteComparison.Compare(property.Before, property.After, place, property.Usage, changes);
        if (property.Before.ReadOnly != property.After.ReadOnly)
            changes.Add(property.After.ReadOnly, place, property.After.ReadOnly ? "now read-only" : "no longer read-only");
        if (property.Before.WriteOnly != property.After.WriteOnly)
            changes.Add(property.After.WriteOnly, place, property.After.WriteOnly ? "now write-only" : "no longer write-only");
    }

    /// <summary>Who sends must now say more; who receives may now be told less.</summary>
    private static void CompareRequired(bool before, bool after, Place place, Usage usage, ChangeList changes)
    {
        if (before == after) return;
        Usage harmed = after ? Usage.Request : Usage.Response;
        changes.Add((usage & harmed) != 0, place, after ? "now required" : "no longer required");
    }

    private static Place PlaceOf(string name, SchemaPair pair) => pair.NamedPlace($".{name}");
}
