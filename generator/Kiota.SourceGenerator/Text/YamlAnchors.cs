namespace Kiota.SourceGenerator.Text;

/// <summary>
/// The anchors of a document, and how large it is with every alias written out. An alias shares the node of its
/// anchor, which costs nothing here; but whoever walks the nodes walks the written-out size.
/// </summary>
internal sealed class YamlAnchors
{
    public const string LimitText = "500,000";
    private const int Limit = 500_000;

    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private long fromAliases;

    /// <summary>The nodes read so far, with aliases written out.</summary>
    public int NodeCount { get; set; }

    public bool IsWithinLimit => fromAliases <= Limit;

    public void Add(string name, SpecNode node, int nodeCount) => anchors[name] = new Anchored(node, nodeCount);

    /// <summary>The node of an anchor, or null if there is none, or none that ends before the alias.</summary>
    public SpecNode? Find(string name)
    {
        if (!anchors.TryGetValue(name, out Anchored anchor)) return null;
        fromAliases += anchor.NodeCount;
        if (IsWithinLimit) NodeCount += anchor.NodeCount;
        return anchor.Node;
    }

    private sealed record Anchored(SpecNode Node, int NodeCount);
}
