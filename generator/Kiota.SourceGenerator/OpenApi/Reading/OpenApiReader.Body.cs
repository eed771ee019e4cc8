using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>Request bodies, responses and what they consist of.</content>
internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<RequestBody> RequestBodyFields = new()
    {
        ["description"] = static (reader, body, node) => body.Description = reader.Text(node),
        ["required"] = static (reader, body, node) => body.Required = reader.Flag(node),
        ["content"] = static (reader, body, node) => reader.ReadMap(body.Content, node, reader.ReadMediaType),
    };

    private static readonly FieldMap<Response> ResponseFields = new()
    {
        ["description"] = static (reader, response, node) => response.Description = reader.Text(node),
        ["headers"] = static (reader, response, node) => reader.ReadMap(response.Headers, node, reader.ReadHeader),
        ["content"] = static (reader, response, node) => reader.ReadMap(response.Content, node, reader.ReadMediaType),
    };

    private static readonly FieldMap<Header> HeaderFields = new()
    {
        ["description"] = static (reader, header, node) => header.Description = reader.Text(node),
        ["required"] = static (reader, header, node) => header.Required = reader.Flag(node),
        ["deprecated"] = static (reader, header, node) => header.Deprecated = reader.Flag(node),
        ["schema"] = static (reader, header, node) => header.Schema = reader.ReadSchema(node),
        ["content"] = static (reader, header, node) => reader.ReadMap(header.Content, node, reader.ReadMediaType),
    };

    private static readonly FieldMap<MediaType> MediaTypeFields = new()
    {
        ["schema"] = static (reader, media, node) => media.Schema = reader.ReadSchema(node),
        ["encoding"] = static (reader, media, node) => reader.ReadMap(media.Encoding, node, reader.ReadEncoding),
    };

    private static readonly FieldMap<Encoding> EncodingFields = new()
    {
        ["contentType"] = static (reader, encoding, node) => encoding.ContentType = reader.Text(node),
        ["headers"] = static (reader, encoding, node) => reader.ReadMap(encoding.Headers, node, reader.ReadHeader),
        ["style"] = static (reader, encoding, node) => encoding.Style = reader.ReadStyle(node),
        ["explode"] = static (reader, encoding, node) => encoding.Explode = reader.Flag(node),
    };

    private readonly Dictionary<SpecNode, RequestBody> requestBodies = [];
    private readonly Dictionary<SpecNode, Response> responses = [];
    private readonly Dictionary<SpecNode, Header> headers = [];

    private RequestBody ReadRequestBody(SpecNode node) => ReadReferenceable(node, requestBodies, RequestBodyFields, ReadRequestBody);

    private Response ReadResponse(SpecNode node) =>
        ReadReferenceable(node, responses, document.Version == SpecVersion.Swagger20 ? SwaggerResponseFields : ResponseFields, ReadResponse);

    private Header ReadHeader(SpecNode node) =>
        ReadReferenceable(node, headers, document.Version == SpecVersion.Swagger20 ? SwaggerHeaderFields : HeaderFields, ReadHeader);

    private MediaType ReadMediaType(SpecNode node) => Read(node, MediaTypeFields);

    private Encoding ReadEncoding(SpecNode node) => Read(node, EncodingFields);
}
