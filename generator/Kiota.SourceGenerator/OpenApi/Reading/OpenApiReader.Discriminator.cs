using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<Discriminator> DiscriminatorFields = new()
    {
        ["propertyName"] = static (reader, discriminator, node) => discriminator.PropertyName = reader.RequiredText(node),
        ["mapping"] = static (reader, discriminator, node) => reader.ReadMap(discriminator.Mapping, node, reader.ReadMappedSchema),
    };

    /// <summary>In Swagger 2.0 a discriminator is just the name of the property.</summary>
    private Discriminator ReadDiscriminator(SpecNode node) =>
        node.Kind == SpecNodeKind.String
            ? new() { Position = node.Position, PropertyName = node.Text }
            : Read(node, DiscriminatorFields);

    private Schema ReadMappedSchema(SpecNode node)
    {
        if (Text(node) is not { } text) return new() { Position = node.Position };
        var schema = new Schema { Position = node.Position, Reference = new() { Text = text } };
        Pend(new PendingReference<Schema>(schema.Reference, node, ReadSchema));
        return schema;
    }
}
