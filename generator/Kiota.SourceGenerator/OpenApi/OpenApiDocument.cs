namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A whole document, of whatever version: Swagger 2.0 is mapped to what OpenAPI 3 would write.</summary>
internal sealed class OpenApiDocument : OpenApiElement
{
    public SpecVersion Version { get; set; }

    public Info Info { get; set; } = new();

    public List<Server> Servers => field ??= [];

    /// <summary>The first server, but for those of other protocols than HTTP, such as web sockets; null if there is none.</summary>
    public Server? HttpServer => Servers.Find(server => !server.HasOtherProtocol);

    /// <summary>The path items by their path, such as <c>/hooks/{id}</c>, in document order.</summary>
    public OrderedMap<PathItem> Paths => field ??= [];

    /// <summary>What the service sends to others, by name, in document order.</summary>
    public OrderedMap<PathItem> Webhooks => field ??= [];

    public Components Components { get; } = new();

    public List<Tag> Tags => field ??= [];

    public ExternalDocs? ExternalDocs { get; set; }

    /// <summary>Null if the document has no <c>x-ms-kiota-info</c> for C#.</summary>
    public KiotaInfo? KiotaInfo { get; set; }
}
