namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<Components> ComponentsFields = new()
    {
        ["schemas"] = static (reader, components, node) => reader.ReadMap(components.Schemas, node, reader.ReadSchema),
        ["responses"] = static (reader, components, node) => reader.ReadMap(components.Responses, node, reader.ReadResponse),
        ["parameters"] = static (reader, components, node) => reader.ReadMap(components.Parameters, node, reader.ReadParameter),
        ["requestBodies"] = static (reader, components, node) => reader.ReadMap(components.RequestBodies, node, reader.ReadRequestBody),
        ["headers"] = static (reader, components, node) => reader.ReadMap(components.Headers, node, reader.ReadHeader),
        ["pathItems"] = static (reader, components, node) => reader.ReadMap(components.PathItems, node, reader.ReadPathItem),
    };
}
