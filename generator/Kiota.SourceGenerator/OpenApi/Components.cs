namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The named objects of a document. Those that references reach in companion documents are not among them.</summary>
internal sealed class Components : OpenApiElement
{
    public OrderedMap<Schema> Schemas { get; } = [];

    public OrderedMap<Response> Responses { get; } = [];

    public OrderedMap<Parameter> Parameters { get; } = [];

    public OrderedMap<RequestBody> RequestBodies { get; } = [];

    public OrderedMap<Header> Headers { get; } = [];

    public OrderedMap<PathItem> PathItems { get; } = [];
}
