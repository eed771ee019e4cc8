using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadOperationField(Operation operation, string name, SpecNode node)
    {
        switch (name)
        {
            case "parameters": ReadList(operation.Parameters, node, ReadParameter); return true;
            case "requestBody": operation.RequestBody = ReadRequestBody(node); return true;
            case "servers": ReadList(operation.Servers, node, ReadServer); return true;
            default: return ReadCommonOperationField(operation, name, node);
        }
    }

    private bool ReadDeprecationField(Deprecation deprecation, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": deprecation.Description = Text(node); return true;
            case "version": deprecation.Version = Text(node); return true;
            case "date": deprecation.Date = Text(node); return true;
            case "removalDate": deprecation.RemovalDate = Text(node); return true;
            default: return false;
        }
    }

    private Operation ReadOperation(SpecNode node) =>
        document.Version == SpecVersion.Swagger20 ? ReadSwaggerOperation(node) : Read<Operation>(node, ReadOperationField);

    private void ReadResponses(Operation operation, SpecNode node)
    {
        var written = new OrderedMap<Response>();
        ReadExtensibleMap(written, node, ReadResponse);
        foreach ((string status, Response response) in written)
            operation.Responses[status is "default" ? status : status.ToUpperInvariant()] = response;
    }

    /// <summary>What an operation holds in every version.</summary>
    private bool ReadCommonOperationField(Operation operation, string name, SpecNode node)
    {
        switch (name)
        {
            case "operationId": operation.OperationId = Text(node); return true;
            case "summary": operation.Summary = Text(node); return true;
            case "description": operation.Description = Text(node); return true;
            case "externalDocs": operation.ExternalDocs = Read<ExternalDocs>(node, ReadExternalDocsField); return true;
            case "tags": operation.Tags.AddRange(Texts(node)); return true;
            case "deprecated": operation.Deprecated = Flag(node); return true;
            case "x-ms-deprecation": operation.Deprecation = Read<Deprecation>(node, ReadDeprecationField); return true;
            case "responses": ReadResponses(operation, node); return true;
            default: return false;
        }
    }
}
