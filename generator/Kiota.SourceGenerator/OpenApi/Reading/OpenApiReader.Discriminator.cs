using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadDiscriminatorField(Discriminator discriminator, string name, SpecNode node)
    {
        switch (name)
        {
            case "propertyName": discriminator.PropertyName = RequiredText(node); return true;
            case "mapping": ReadMap(discriminator.Mapping, node, ReadMappedSchema); return true;
            default: return false;
        }
    }

    /// <summary>In Swagger 2.0 a discriminator is just the name of the property.</summary>
    private Discriminator ReadDiscriminator(SpecNode node) =>
        node.Kind == SpecNodeKind.String
            ? new() { Position = node.Position, PropertyName = node.Text }
            : Read<Discriminator>(node, ReadDiscriminatorField);

    private Schema ReadMappedSchema(SpecNode node)
    {
        if (Text(node) is not { } text) return new() { Position = node.Position };
        var schema = new Schema { Position = node.Position, Reference = new() { Text = text } };
        Pend(new PendingReference<Schema>(schema.Reference, node, ReadSchema));
        return schema;
    }
}
