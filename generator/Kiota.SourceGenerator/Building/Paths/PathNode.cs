using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>One segment of the paths of a document, and what is below it.</summary>
internal sealed class PathNode(string segment, PathNode? parent)
{
    private HashSet<string>? alsoInQuery;

    public PathNode? Parent { get; } = parent;

    /// <summary>The segment as the URL template has it; the root's is empty.</summary>
    public string Segment { get; set; } = segment;

    /// <summary>The names that a merged parameter has in the documents' paths, besides that in <see cref="Segment"/>.</summary>
    public List<string> FormerNames { get; } = [];

    /// <summary>The next segments by their text.</summary>
    public Dictionary<string, PathNode> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>The children in the order of their text, whatever the document's is.</summary>
    public IEnumerable<PathNode> SortedChildren => Children.Values.OrderBy(child => child.Segment, StringComparer.Ordinal);

    /// <summary>The path items that end here: several if parameters were merged.</summary>
    public List<PathItem> Items { get; } = [];

    /// <summary>The operations with the item that each comes from, at most one for each method.</summary>
    public List<ItemOperation> Operations { get; } = [];

    /// <summary>The path as the document has it, for diagnostics.</summary>
    public string Path { get; set; } = "";

    /// <summary>Whether it is a parameter with a file extension that has an operation in common with the same parameter without.</summary>
    public bool StandsApart { get; set; }

    public bool IsItem => !StandsApart && PathSegment.IsSingleParameter(Segment);

    /// <summary>
    /// A parameter's name as a template holds it. Kiota fills path and query from one dictionary, in which case does not count:
    /// a name that is in both stands for the value in the query.
    /// </summary>
    public string Variable(string parameter) => UrlTemplate.EncodeName(alsoInQuery?.Contains(parameter) == true ? parameter + "-path" : parameter);

    /// <summary>Remembers a parameter of the segment that an operation from here on has in its query too.</summary>
    public void TellFromQuery(string parameter) => (alsoInQuery ??= new(StringComparer.Ordinal)).Add(parameter);

    public IEnumerable<PathNode> SelfAndDescendants()
    {
        var pending = new Stack<PathNode>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            PathNode node = pending.Pop();
            yield return node;
            foreach (PathNode child in node.SortedChildren.Reverse()) pending.Push(child);
        }
    }

    public IEnumerable<PathNode> FromRoot()
    {
        var chain = new Stack<PathNode>();
        for (PathNode? node = this; node is not null; node = node.Parent) chain.Push(node);
        return chain;
    }
}
