using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What each value of a discriminator means.</summary>
internal static class DiscriminatorMapping
{
    /// <param name="discriminator">Null if there is none; then there are no values.</param>
    /// <param name="schema">The schema that has the discriminator.</param>
    /// <param name="derived">What a discriminator without a mapping means.</param>
    public static OrderedMap<SchemaSite> Of(Discriminator? discriminator, Schema schema, DerivedSchemas derived)
    {
        if (discriminator is { Mapping.Count: 0 }) return derived.Of(schema);
        var mapping = new OrderedMap<SchemaSite>();
        if (discriminator is null) return mapping;
        foreach ((string value, Schema target) in discriminator.Mapping) mapping[value] = SchemaSite.Of(target);
        return mapping;
    }
}
