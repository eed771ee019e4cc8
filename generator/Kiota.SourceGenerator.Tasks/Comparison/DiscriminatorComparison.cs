using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about how a value says which schema it follows.</summary>
internal static class DiscriminatorComparison
{
    public static void Compare(SchemaPair pair, ChangeList changes)
    {
        Discriminator? before = pair.Before.Discriminator;
        Discriminator? after = pair.After.Discriminator;
        if (before is null && after is null) return;
        Place place = pair.NamedPlace();
        if (before is null || after is null || before.PropertyName != after.PropertyName)
        {
            changes.Add(before is not null, place, $"discriminator {before?.PropertyName ?? "none"} -> {after?.PropertyName ?? "none"}");
            return;
        }

        foreach ((string value, SchemaSite old) in pair.MappingBefore)
        {
            if (!pair.MappingAfter.TryGetValue(value, out SchemaSite current)) changes.Breaking(place, $"discriminator value \"{value}\" removed");
            else if (old.Name != current.Name)
                changes.Breaking(place, $"discriminator value \"{value}\" means {current.Name} instead of {old.Name}");
        }

        foreach ((string value, SchemaSite _) in pair.MappingAfter)
        {
            if (!pair.MappingBefore.ContainsKey(value)) changes.Compatible(place, $"discriminator value \"{value}\" added");
        }
    }
}
