namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the schemas that operations reach.</summary>
internal sealed class SchemaComparison(ChangeList changes, SchemaPairs schemas)
{
    /// <summary>
    /// First meets every pair of schemas, because only then it is known which ways each is used; then compares.
    /// </summary>
    public void CompareAll(CancellationToken cancellationToken)
    {
        var children = new SchemaChildren(schemas);
        while (schemas.TakePending() is { } pair)
        {
            cancellationToken.ThrowIfCancellationRequested();
            children.Find(pair);
        }

        foreach (SchemaPair pair in schemas.Found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(pair);
        }
    }

    private void Compare(SchemaPair pair)
    {
        if (pair.IsComponent)
            DeprecationComparison.Compare(pair.DeprecatedBefore, pair.DeprecatedAfter, pair.NamedPlace(), changes);
        string before = SchemaType.Of(pair.Before);
        string after = SchemaType.Of(pair.After);
        if (before != after)
        {
            changes.Breaking(pair.NamedPlace(), $"type {before} -> {after}");
            return;
        }

        CompareModel(pair);
        CompareFormat(pair);
        PropertyComparison.Compare(pair, changes);
        if (pair.Before.Items is not null || pair.After.Items is not null)
            SchemaSiteComparison.Compare(pair.Before.Items, pair.After.Items, pair.NamedPlace("[]"), pair.Usage, changes);
        AdditionalProperties.Compare(pair, changes);
        SchemaOptions.Compare(pair, changes);
        DiscriminatorComparison.Compare(pair, changes);
        ValueComparison.Compare(pair, changes);
        ConstraintComparison.Compare(pair, changes);
    }

    /// <summary>The component's name is the name of the generated class, struct or enum.</summary>
    private void CompareModel(SchemaPair pair)
    {
        if (pair.NameBefore == pair.NameAfter || !(IsModel(pair.Before) && IsModel(pair.After))) return;
        changes.Breaking(pair.NamedPlace(), $"model {pair.NameBefore ?? "in place"} -> {pair.NameAfter ?? "in place"}");
    }

    /// <summary>A format that is part of the type has been compared with it; the others are hints.</summary>
    private void CompareFormat(SchemaPair pair)
    {
        if (pair.Before.Format == pair.After.Format || SchemaType.HasTypedFormat(pair.Before)) return;
        changes.Compatible(pair.NamedPlace(), $"format {pair.Before.Format ?? "none"} -> {pair.After.Format ?? "none"}");
    }

    private static bool IsModel(EffectiveSchema schema) => schema.Properties.Count > 0 || schema.IsEnum || schema.Options.Count > 1;
}
