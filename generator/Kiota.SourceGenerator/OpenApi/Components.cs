namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The named objects of a document. Those that references reach in companion documents are not among them.</summary>
internal sealed class Components : OpenApiElement
{
    public OrderedMap<Schema> Schemas => field ??= [];

    public OrderedMap<Response> Responses => field ??= [];

    public OrderedMap<Parameter> Parameters => field ??= [];

    public OrderedMap<RequestBody> RequestBodies => field ??= [];

    public OrderedMap<Header> Headers => field ??= [];

    public OrderedMap<PathItem> PathItems => field ??= [];
}
