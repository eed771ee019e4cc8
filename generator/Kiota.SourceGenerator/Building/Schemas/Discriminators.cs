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
        if (discriminator.Mapping.Count > 0)
        {
            foreach ((string value, Schema use) in discriminator.Mapping)
            {
                Schema target = TypeResolver.Unwrap(use);
                if (inheritance.DerivesFrom(target.Resolved, schema) && values.Add(value))
                    yield return new DiscriminatorMapping(value, resolver.Resolve(target, InlinePlace.None).Name);
            }

            yield break;
        }

        foreach ((string name, Schema component) in resolver.DerivedComponents(schema))
        {
            if (values.Add(name)) yield return new DiscriminatorMapping(name, resolver.ResolveComponent(name, component).Name);
        }
    }
}
