using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Finds the derived classes that a discriminator chooses from.</summary>
internal sealed class Discriminators(TypeResolver resolver, Inheritance inheritance)
{
    /// <summary>The choice of a class among itself and those that derive from it; null if there is none to make.</summary>
    public DiscriminatorDefinition? Of(Schema schema)
    {
        Discriminator? discriminator = inheritance.Chain(schema).Select(level => level.Discriminator).LastOrDefault(found => found is { PropertyName.Length: > 0 });
        if (discriminator is null) return null;
        List<DiscriminatorMapping> mappings = Mappings(schema, discriminator).ToList();
        return mappings.Count == 0 ? null : new DiscriminatorDefinition(discriminator.PropertyName, mappings.ToEquatableArray());
    }

    private IEnumerable<DiscriminatorMapping> Mappings(Schema schema, Discriminator discriminator)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        var mapped = new HashSet<Schema>();
        foreach ((string value, Schema use) in discriminator.Mapping)
        {
            Schema target = TypeResolver.Unwrap(use);
            mapped.Add(target.Resolved);
            if (inheritance.DerivesFrom(target.Resolved, schema) && values.Add(value))
                yield return new DiscriminatorMapping(value, resolver.Resolve(target, InlinePlace.None).Name);
        }

        // What has no value of its own goes by its name; Azure's documents write the value at the schema.
        foreach ((string name, Schema component) in resolver.DerivedComponents(schema))
        {
            if (mapped.Contains(component)) continue;
            string type = resolver.ResolveComponent(name, component).Name;
            if (component.DiscriminatorValue is { } value && values.Add(value)) yield return new DiscriminatorMapping(value, type);
            if (values.Add(name)) yield return new DiscriminatorMapping(name, type);
        }
    }
}
