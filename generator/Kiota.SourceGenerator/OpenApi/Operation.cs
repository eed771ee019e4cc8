namespace Kiota.SourceGenerator.OpenApi;

/// <summary>One method on one path.</summary>
internal sealed class Operation : OpenApiElement
{
    /// <summary>The HTTP method in capitals, such as <c>GET</c>.</summary>
    public string Method { get; set; } = "";

    public string? OperationId { get; set; }

    public string? Summary { get; set; }

    public string? Description { get; set; }

    public ExternalDocs? ExternalDocs { get; set; }

    public List<string> Tags => field ??= [];

    public bool Deprecated { get; set; }

    public Deprecation? Deprecation { get; set; }

    /// <summary>The operation's own parameters, without those of the path item.</summary>
    public List<Parameter> Parameters => field ??= [];

    public RequestBody? RequestBody { get; set; }

    /// <summary>The answers by status: <c>200</c>, <c>4XX</c> (always in capitals) or <c>default</c>.</summary>
    public OrderedMap<Response> Responses => field ??= [];

    public List<Server> Servers => field ??= [];
}
