using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Operations;
using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Declares the models of what a service sends by itself: no request needs them, but who receives it reads them.</summary>
internal sealed class WebhookModels(ClientOptions options, TypeResolver resolver)
{
    private readonly MimeTypes mimeTypes = new(options.StructuredMimeTypes);

    /// <summary>None for a client that has some paths only.</summary>
    public void Declare(OpenApiDocument document)
    {
        if (!string.IsNullOrWhiteSpace(options.IncludePaths)) return;
        foreach ((string name, PathItem item) in document.Webhooks)
        {
            foreach (Operation operation in item.Resolved.Operations)
            {
                string start = SymbolName.Pascal(name) + Casing.UpperFirst(operation.Method.ToLowerInvariant());
                if (operation.RequestBody is { } body) Declare(body.Resolved.Content, start + "RequestBody");
                foreach ((_, Response response) in operation.Responses) Declare(response.Resolved.Content, start + "Response");
            }
        }
    }

    private void Declare(OrderedMap<MediaType> content, string name)
    {
        foreach ((_, MediaType media) in mimeTypes.Structured(content).Take(1)) resolver.Resolve(media.Schema!, new InlinePlace(options.ModelsNamespace, name));
    }
}
