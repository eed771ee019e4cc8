using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>The limits of two parts of an allOf.</summary>
internal static class ConstraintMerge
{
    /// <summary>Where both parts have a limit, the first one counts.</summary>
    public static SchemaConstraints And(this SchemaConstraints first, SchemaConstraints second)
    {
        if (second == SchemaConstraints.None) return first;
        if (first == SchemaConstraints.None) return second;
        return new()
        {
            Pattern = first.Pattern ?? second.Pattern,
            Minimum = first.Minimum ?? second.Minimum,
            Maximum = first.Maximum ?? second.Maximum,
            ExclusiveMinimum = first.Minimum is null ? second.ExclusiveMinimum : first.ExclusiveMinimum,
            ExclusiveMaximum = first.Maximum is null ? second.ExclusiveMaximum : first.ExclusiveMaximum,
            MultipleOf = first.MultipleOf ?? second.MultipleOf,
            MinLength = first.MinLength ?? second.MinLength,
            MaxLength = first.MaxLength ?? second.MaxLength,
            MinItems = first.MinItems ?? second.MinItems,
            MaxItems = first.MaxItems ?? second.MaxItems,
            UniqueItems = first.UniqueItems || second.UniqueItems,
            MinProperties = first.MinProperties ?? second.MinProperties,
            MaxProperties = first.MaxProperties ?? second.MaxProperties,
        };
    }
}
