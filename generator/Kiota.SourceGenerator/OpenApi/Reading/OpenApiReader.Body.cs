using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>Request bodies, responses and what they consist of.</content>
internal sealed partial class OpenApiReader
{
    private bool ReadRequestBodyField(RequestBody body, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": body.Description = Text(node); return true;
            case "required": body.Required = Flag(node); return true;
            case "content": ReadMap(body.Content, node, ReadMediaType); return true;
            default: return false;
        }
    }

    private bool ReadResponseField(Response response, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": response.Description = Text(node); return true;
            case "headers": ReadMap(response.Headers, node, ReadHeader); return true;
            case "content": ReadMap(response.Content, node, ReadMediaType); return true;
            default: return false;
        }
    }

    private bool ReadHeaderField(Header header, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": header.Description = Text(node); return true;
            case "required": header.Required = Flag(node); return true;
            case "deprecated": header.Deprecated = Flag(node); return true;
            case "schema": header.Schema = ReadSchema(node); return true;
            case "content": ReadMap(header.Content, node, ReadMediaType); return true;
            default: return false;
        }
    }

    private bool ReadMediaTypeField(MediaType media, string name, SpecNode node)
    {
        switch (name)
        {
            case "schema": media.Schema = ReadSchema(node); return true;
            case "encoding": ReadMap(media.Encoding, node, ReadEncoding); return true;
            default: return false;
        }
    }

    private bool ReadEncodingField(Encoding encoding, string name, SpecNode node)
    {
        switch (name)
        {
            case "contentType": encoding.ContentType = Text(node); return true;
            case "headers": ReadMap(encoding.Headers, node, ReadHeader); return true;
            case "style": encoding.Style = ReadStyle(node); return true;
            case "explode": encoding.Explode = Flag(node); return true;
            default: return false;
        }
    }

    private readonly Dictionary<SpecNode, RequestBody> requestBodies = [];
    private readonly Dictionary<SpecNode, Response> responses = [];
    private readonly Dictionary<SpecNode, Header> headers = [];

    private RequestBody ReadRequestBody(SpecNode node) => ReadReferenceable(node, requestBodies, ReadRequestBodyField, ReadRequestBody);

    private Response ReadResponse(SpecNode node) =>
        ReadReferenceable(node, responses, document.Version == SpecVersion.Swagger20 ? ReadSwaggerResponseField : ReadResponseField, ReadResponse);

    private Header ReadHeader(SpecNode node) =>
        ReadReferenceable(node, headers, document.Version == SpecVersion.Swagger20 ? ReadSwaggerHeaderField : ReadHeaderField, ReadHeader);

    private MediaType ReadMediaType(SpecNode node) => Read<MediaType>(node, ReadMediaTypeField);

    private Encoding ReadEncoding(SpecNode node) => Read<Encoding>(node, ReadEncodingField);
}
