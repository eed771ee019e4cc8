namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the values that may stand beside the properties of an object.</summary>
internal static class AdditionalProperties
{
    public static bool AreTyped(SchemaPair pair) => IsTyped(pair.Before) && IsTyped(pair.After);

    public static void Compare(SchemaPair pair, ChangeList changes)
    {
        (bool closedBefore, bool closedAfter) = (IsClosed(pair.Before), IsClosed(pair.After));
        if (closedBefore != closedAfter)
            changes.Add(closedAfter, pair.NamedPlace(), closedAfter ? "other properties no longer allowed" : "other properties allowed");
        else if (IsTyped(pair.Before) != IsTyped(pair.After))
            changes.Breaking(pair.NamedPlace("{}"), $"type {Type(pair.Before)} -> {Type(pair.After)}");
    }

    private static bool IsClosed(EffectiveSchema schema) => schema.AdditionalProperties?.Resolved.Boolean == false;

    /// <summary>A schema that says nothing is as good as <c>true</c>.</summary>
    private static bool IsTyped(EffectiveSchema schema) => Type(schema) is not ("anything" or "nothing");

    private static string Type(EffectiveSchema schema) =>
        SchemaType.Of(new EffectiveSchema(SchemaSite.Of(schema.AdditionalProperties).Schema));
}
