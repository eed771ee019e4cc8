using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Finds what an operation takes.</summary>
internal sealed class RequestBodyBuilder(ClientOptions options, TypeResolver resolver, TypeCatalog catalog)
{
    private readonly MimeTypes mimeTypes = new(options.StructuredMimeTypes);

    public BodyDefinition? Build(Operation operation, string name, OperationPlace place)
    {
        RequestBody? body = operation.RequestBody?.Resolved;
        if (body is null || body.Content.Count == 0) return null;
        Documentation documentation = Descriptions.Of(body.Description);
        List<MapEntry<MediaType>> structured = mimeTypes.Structured(body.Content);
        if (structured.Count == 0) return new BodyDefinition(ScalarTypes.Stream, SingleType(body.Content), documentation);

        (string mediaRange, MediaType media) = structured[0];
        string contentType = MimeTypes.Concrete(mediaRange);
        Schema use = media.Schema!;
        if (IsMultipart(contentType) && SchemaShape.IsObject(use.Resolved))
        {
            DeclareParts(use.Resolved, name, place);
            return new BodyDefinition(ScalarTypes.Multipart, contentType, documentation);
        }

        if (contentType.StartsWith(MimeTypes.Form, StringComparison.OrdinalIgnoreCase)) RememberForm(use, media);
        TypeReference type = BodyTypes.Resolve(resolver, use, place.Named(name + "RequestBody"));
        return new BodyDefinition(type, contentType, documentation) { Wrapped = BodyTypes.IsWrappedRequest(type, contentType) };
    }

    // The model is built later. Its bases are forms too, as they write their own properties.
    private void RememberForm(Schema use, MediaType media)
    {
        Schema schema = TypeResolver.Unwrap(use).Resolved;
        if (catalog.Forms.ContainsKey(schema)) return;
        catalog.Forms[schema] = media.Encoding;
        foreach (Schema part in schema.AllOf) RememberForm(part, media);
    }

    // The caller adds the parts of a multipart body by hand, and needs the classes of those that are objects.
    private void DeclareParts(Schema schema, string name, OperationPlace place)
    {
        foreach ((string part, Schema use) in schema.Properties)
        {
            if (TypeResolver.ComponentName(use) is not null) resolver.Resolve(use, place.Named(name + "RequestBody_" + part));
        }
    }

    private static bool IsMultipart(string contentType) => contentType.StartsWith(MimeTypes.Multipart, StringComparison.OrdinalIgnoreCase);

    private static string? SingleType(OrderedMap<MediaType> content) =>
        content.Count == 1 && content[0].Name.IndexOf('*') < 0 ? content[0].Name : null;
}
