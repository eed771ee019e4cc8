using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>
/// The components that name a schema in their allOf. A discriminator without a mapping means all of these, each by its
/// component's name.
/// </summary>
internal sealed class DerivedSchemas
{
    private static readonly OrderedMap<SchemaSite> None = [];

    private readonly Dictionary<Schema, OrderedMap<SchemaSite>> byBase = [];

    public DerivedSchemas(OpenApiDocument document)
    {
        foreach ((string name, Schema component) in document.Components.Schemas)
        {
            foreach (Schema part in component.Resolved.AllOf)
            {
                Schema baseSchema = SchemaSite.Of(part).Schema;
                if (!byBase.TryGetValue(baseSchema, out OrderedMap<SchemaSite>? derived)) byBase[baseSchema] = derived = [];
                derived[name] = SchemaSite.OfComponent(name, component);
            }
        }
    }

    public OrderedMap<SchemaSite> Of(Schema baseSchema) => byBase.TryGetValue(baseSchema, out OrderedMap<SchemaSite>? derived) ? derived : None;
}
