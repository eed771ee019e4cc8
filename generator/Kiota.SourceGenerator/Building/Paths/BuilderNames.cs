using Kiota.SourceGenerator.Building.Naming;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>The namespaces and class names of all request builders, which must be known before any of them is built.</summary>
internal sealed class BuilderNames
{
    private readonly Dictionary<PathNode, (string Namespace, string Name)> names = [];

    public BuilderNames(PathNode root, ClientOptions options, TypeNames types)
    {
        foreach (PathNode node in root.SelfAndDescendants())
        {
            string part = PathSegment.NamespacePart(node.Segment);
            string above = node.Parent is null ? options.Namespace : names[node.Parent].Namespace;
            string scope = part.Length == 0 ? above : TypeNames.NestNamespace(above, part, options.Namespace);
            names[node] = (scope, "");
            types.AddNamespace(scope);
        }

        foreach (PathNode node in root.SelfAndDescendants())
        {
            string wanted = node.Parent is null ? options.ClassName
                : PathSegment.NavigationName(node.Segment, node.Parent.Segment, node.IsItem ? "ItemRequestBuilder" : "RequestBuilder");
            string scope = names[node].Namespace;
            names[node] = (scope, types.Take(scope, wanted));
        }
    }

    public string NamespaceOf(PathNode node) => names[node].Namespace;

    public string NameOf(PathNode node) => names[node].Name;

    public string FullNameOf(PathNode node) => $"global::{names[node].Namespace}.{names[node].Name}";
}
