namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A base address of the API.</summary>
internal sealed class Server : OpenApiElement
{
    /// <summary>The address as written; it may be relative and may hold <c>{variables}</c>.</summary>
    public string Url { get; set; } = "";

    public string? Description { get; set; }

    public OrderedMap<ServerVariable> Variables => field ??= [];

    /// <summary>Whether the address has a scheme that is not HTTP's, nor left to a variable.</summary>
    public bool HasOtherProtocol => Url.IndexOf("://", StringComparison.Ordinal) > 0 && Url[0] != '{' && !Url.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
