using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<Operation> OperationFields = new(CommonOperationFields.All)
    {
        ["parameters"] = static (reader, operation, node) => reader.ReadList(operation.Parameters, node, reader.ReadParameter),
        ["requestBody"] = static (reader, operation, node) => operation.RequestBody = reader.ReadRequestBody(node),
        ["servers"] = static (reader, operation, node) => reader.ReadList(operation.Servers, node, reader.ReadServer),
    };

    private static readonly FieldMap<Deprecation> DeprecationFields = new()
    {
        ["description"] = static (reader, deprecation, node) => deprecation.Description = reader.Text(node),
        ["version"] = static (reader, deprecation, node) => deprecation.Version = reader.Text(node),
        ["date"] = static (reader, deprecation, node) => deprecation.Date = reader.Text(node),
        ["removalDate"] = static (reader, deprecation, node) => deprecation.RemovalDate = reader.Text(node),
    };

    private Operation ReadOperation(SpecNode node) =>
        document.Version == SpecVersion.Swagger20 ? ReadSwaggerOperation(node) : Read(node, OperationFields);

    private void ReadResponses(Operation operation, SpecNode node)
    {
        var written = new OrderedMap<Response>();
        ReadExtensibleMap(written, node, ReadResponse);
        foreach ((string status, Response response) in written)
            operation.Responses[status is "default" ? status : status.ToUpperInvariant()] = response;
    }

    /// <summary>What an operation holds in every version.</summary>
    /// <remarks>A class of its own, so that it exists before the maps that start with it.</remarks>
    private static class CommonOperationFields
    {
        public static readonly FieldMap<Operation> All = new()
        {
            ["operationId"] = static (reader, operation, node) => operation.OperationId = reader.Text(node),
            ["summary"] = static (reader, operation, node) => operation.Summary = reader.Text(node),
            ["description"] = static (reader, operation, node) => operation.Description = reader.Text(node),
            ["externalDocs"] = static (reader, operation, node) => operation.ExternalDocs = reader.Read(node, ExternalDocsFields),
            ["tags"] = static (reader, operation, node) => operation.Tags.AddRange(reader.Texts(node)),
            ["deprecated"] = static (reader, operation, node) => operation.Deprecated = reader.Flag(node),
            ["x-ms-deprecation"] = static (reader, operation, node) => operation.Deprecation = reader.Read(node, DeprecationFields),
            ["responses"] = static (reader, operation, node) => reader.ReadResponses(operation, node),
        };
    }
}
