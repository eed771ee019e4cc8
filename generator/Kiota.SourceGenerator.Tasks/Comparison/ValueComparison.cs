using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the allowed values and the default.</summary>
internal static class ValueComparison
{
    public static void Compare(SchemaPair pair, ChangeList changes)
    {
        List<string> before = pair.Before.Values.ConvertAll(JsonText.Of);
        List<string> after = pair.After.Values.ConvertAll(JsonText.Of);
        Place place = pair.NamedPlace();
        if (before.Count == 0 && after.Count > 0)
            changes.Add(pair.After.IsEnum || (pair.Usage & Usage.Request) != 0, place, $"only {string.Join(", ", after)} allowed");
        else if (before.Count > 0 && after.Count == 0)
            changes.Add(pair.Before.IsEnum, place, "any value allowed, no longer an enum");
        else
        {
            foreach (string value in before.Except(after)) changes.Breaking(place, $"value {value} removed");
            foreach (string value in after.Except(before)) changes.Compatible(place, $"value {value} added");
        }

        string? defaultBefore = Text(pair.Before.Default);
        string? defaultAfter = Text(pair.After.Default);
        if (defaultBefore != defaultAfter) changes.Compatible(place, $"default {defaultBefore ?? "none"} -> {defaultAfter ?? "none"}");
    }

    private static string? Text(SpecNode? node) => node is null ? null : JsonText.Of(node);
}
