using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>Arranges the paths of a document as a tree of segments.</summary>
internal static class PathTree
{
    private static readonly HashSet<string> Methods =
        new(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"], StringComparer.Ordinal);

    // A builder has the whole path in its template, so that a path costs the square of its length.
    private const int MostSegments = 200;

    /// <summary>Builds the tree of the operations that the filter lets through.</summary>
    public static PathNode Build(OpenApiDocument document, PathFilter filter, Action<SpecDiagnostic> report)
    {
        var root = new PathNode("", null);
        foreach ((string path, PathItem written) in document.Paths)
        {
            PathItem item = written.Resolved;
            List<Operation> operations = item.Operations
                .Where(operation => Methods.Contains(operation.Method) && filter.Includes(path, operation.Method)).ToList();
            if (operations.Count == 0 && item.Operations.Count > 0) continue;
            string[] segments = Segments(path);
            if (segments.Length > MostSegments) report(new SpecDiagnostic(SpecDiagnostics.LongPath, written.Position, path.Substring(0, 40), Text(segments.Length), Text(MostSegments)));
            else Attach(root, path, segments, item, operations, report);
        }

        MergeItems(root, report);
        foreach (PathNode node in root.SelfAndDescendants()) TellFromQuery(node);
        return root;
    }

    private static void TellFromQuery(PathNode node)
    {
        foreach (ItemOperation operation in node.Operations)
        {
            List<Parameter> query = OperationParameters.Query(operation.Item, operation.Operation);
            for (PathNode? part = query.Count == 0 ? null : node; part?.Parent is not null; part = part.Parent)
            {
                if (part.Segment.IndexOf('{') < 0) continue;
                foreach (string name in PathSegment.ParameterNames(part.Segment))
                {
                    if (query.Exists(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) part.TellFromQuery(name);
                }
            }
        }
    }

    /// <summary>The segments of a path.</summary>
    // A slash at the end is a segment without a name, and not the same address.
    public static string[] Segments(string path) => path == "/" ? [] : path.TrimStart('/').Split('/');

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Attach(PathNode root, string path, string[] segments, PathItem item, List<Operation> operations, Action<SpecDiagnostic> report)
    {
        PathNode node = root;
        foreach (string segment in segments)
        {
            if (!node.Children.TryGetValue(segment, out PathNode? child))
            {
                child = new PathNode(segment, node);
                node.Children.Add(segment, child);
            }

            node = child;
        }

        node.Path = path;
        AddItem(node, item, operations.Select(operation => new ItemOperation(item, operation, path)), report);
    }

    private static void AddItem(PathNode node, PathItem item, IEnumerable<ItemOperation> operations, Action<SpecDiagnostic> report)
    {
        node.Items.Add(item);
        foreach (ItemOperation operation in operations)
        {
            ItemOperation? first = node.Operations.Find(other => other.Operation.Method == operation.Operation.Method);
            if (first is null) node.Operations.Add(operation);
            else report(new SpecDiagnostic(SpecDiagnostics.SameAddress, operation.Operation.Position, operation.Operation.Method, operation.Path, first.Path));
        }
    }

    // A class has one indexer: siblings that are one parameter each become one, whatever their names.
    private static void MergeItems(PathNode root, Action<SpecDiagnostic> report)
    {
        var pending = new Queue<PathNode>();
        pending.Enqueue(root);
        while (pending.Count > 0)
        {
            PathNode node = pending.Dequeue();
            List<PathNode> items = node.SortedChildren.Where(child => child.IsItem).OrderBy(child => child.Segment, StringComparer.OrdinalIgnoreCase).ToList();
            if (items.Count > 1) items = WithoutRepeated(items);
            if (items.Count > 1) MergeInto(node, items, report);
            foreach (PathNode child in node.SortedChildren) pending.Enqueue(child);
        }
    }

    // {id} and {id}.json are two addresses: where both have a method, the one with the extension becomes a method of its own.
    private static List<PathNode> WithoutRepeated(List<PathNode> items)
    {
        foreach (PathNode item in items)
        {
            item.StandsApart = PathSegment.ExtensionOf(item.Segment).Length > 0 && items.Exists(other => other != item && !other.StandsApart
                && PathSegment.ExtensionOf(other.Segment) != PathSegment.ExtensionOf(item.Segment) && HaveMethodInCommon(item, other));
        }

        return items.FindAll(item => item.IsItem);
    }

    private static bool HaveMethodInCommon(PathNode one, PathNode other) =>
        one.Operations.Exists(operation => other.Operations.Exists(same => same.Operation.Method == operation.Operation.Method));

    private static void MergeInto(PathNode parent, List<PathNode> items, Action<SpecDiagnostic> report)
    {
        PathNode merged = items[0];
        string name = Naming.SymbolName.Clean(merged.Segment.Trim('{', '}'));
        if (name.EndsWith("id", StringComparison.OrdinalIgnoreCase)) name = name.Substring(0, name.Length - 2);
        foreach (PathNode item in items)
        {
            parent.Children.Remove(item.Segment);
            merged.FormerNames.AddRange(PathSegment.ParameterNames(item.Segment));
            if (item != merged) Move(item, merged, report);
        }

        merged.Segment = "{" + name + "-id}";
        parent.Children[merged.Segment] = merged;
    }

    private static void Move(PathNode source, PathNode target, Action<SpecDiagnostic> report)
    {
        foreach (PathItem item in source.Items) AddItem(target, item, source.Operations.Where(operation => operation.Item == item), report);
        if (target.Path.Length == 0) target.Path = source.Path;
        foreach (PathNode child in source.SortedChildren)
        {
            if (!target.Children.TryGetValue(child.Segment, out PathNode? existing))
            {
                existing = new PathNode(child.Segment, target);
                target.Children.Add(child.Segment, existing);
            }

            Move(child, existing, report);
        }
    }
}
