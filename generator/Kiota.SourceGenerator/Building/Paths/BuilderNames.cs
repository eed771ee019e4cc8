using Kiota.SourceGenerator.Building.Naming;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>The namespaces and class names of all request builders, which must be known before any of them is built.</summary>
internal sealed class BuilderNames
{
    private readonly Dictionary<PathNode, string> namespaces = [];
    private readonly Dictionary<PathNode, string> names = [];

    public BuilderNames(PathNode root, ClientOptions options, TypeNames types)
    {
        foreach (PathNode node in root.SelfAndDescendants())
        {
            string part = PathSegment.NamespacePart(node);
            string above = node.Parent is null ? options.Namespace : namespaces[node.Parent];

            // The root class has the name that the project gave it, and no namespace can share it.
            if (above == options.Namespace && part == options.ClassName) part += "Requests";
            string scope = part.Length == 0 ? above : TypeNames.NestNamespace(above, part, options.Namespace);
            namespaces[node] = scope;
            types.AddNamespace(scope);
        }

        foreach (PathNode node in root.SelfAndDescendants())
        {
            string wanted = node.Parent is null ? options.ClassName
                : PathSegment.NavigationName(node, node.IsItem ? "ItemRequestBuilder" : "RequestBuilder");
            names[node] = types.Take(namespaces[node], wanted);
        }
    }

    public string NamespaceOf(PathNode node) => namespaces[node];

    public string NameOf(PathNode node) => names[node];

    public string FullNameOf(PathNode node) => $"global::{namespaces[node]}.{names[node]}";
}
