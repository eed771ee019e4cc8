using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>
/// What changed about the limits. A narrower one breaks who sends; who only receives gets nothing that it could not
/// have got before.
/// </summary>
internal static class ConstraintComparison
{
    public static void Compare(SchemaPair pair, ChangeList changes)
    {
        SchemaConstraints before = pair.Before.Constraints;
        SchemaConstraints after = pair.After.Constraints;
        if (before == after) return;
        bool sent = (pair.Usage & Usage.Request) != 0;
        foreach (Limit limit in Limits(before, after))
        {
            if (limit.Before != limit.After)
                changes.Add(sent && limit.Narrowed, pair.NamedPlace(), $"{limit.Name} {limit.Before ?? "none"} -> {limit.After ?? "none"}");
        }
    }

    private static IEnumerable<Limit> Limits(SchemaConstraints before, SchemaConstraints after)
    {
        yield return Limit.Exact("pattern", before.Pattern, after.Pattern);
        yield return Limit.Lower("minimum", before.Minimum, after.Minimum, before.ExclusiveMinimum, after.ExclusiveMinimum);
        yield return Limit.Upper("maximum", before.Maximum, after.Maximum, before.ExclusiveMaximum, after.ExclusiveMaximum);
        yield return Limit.Multiple("multiple of", before.MultipleOf, after.MultipleOf);
        yield return Limit.Lower("minimum length", Text(before.MinLength), Text(after.MinLength));
        yield return Limit.Upper("maximum length", Text(before.MaxLength), Text(after.MaxLength));
        yield return Limit.Lower("minimum number of items", Text(before.MinItems), Text(after.MinItems));
        yield return Limit.Upper("maximum number of items", Text(before.MaxItems), Text(after.MaxItems));
        yield return Limit.Exact("unique items", Text(before.UniqueItems), Text(after.UniqueItems));
        yield return Limit.Lower("minimum number of properties", Text(before.MinProperties), Text(after.MinProperties));
        yield return Limit.Upper("maximum number of properties", Text(before.MaxProperties), Text(after.MaxProperties));
    }

    private static string? Text(int? limit) => limit?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Text(bool limit) => limit ? "yes" : null;
}
