namespace Kiota.SourceGenerator.OpenApi;

/// <summary>What can be done at one path.</summary>
internal sealed class PathItem : ReferenceableElement<PathItem>
{
    public string? Summary { get; set; }

    public string? Description { get; set; }

    /// <summary>The operations in document order, at most one for each <see cref="Operation.Method"/>.</summary>
    public List<Operation> Operations => field ??= [];

    /// <summary>Parameters of every operation here; an operation's own with the same name and place win.</summary>
    public List<Parameter> Parameters => field ??= [];

    public List<Server> Servers => field ??= [];
}
