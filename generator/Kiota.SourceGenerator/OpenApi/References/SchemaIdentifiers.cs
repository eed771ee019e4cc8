using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.References;

/// <summary>The objects of one document that carry <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>.</summary>
internal sealed class SchemaIdentifiers
{
    private readonly Dictionary<string, SpecNode> nodes = new(StringComparer.Ordinal);

    public SchemaIdentifiers(SpecNode root)
    {
        var open = new Stack<SpecNode>();
        var seen = new HashSet<SpecNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            SpecNode node = open.Pop();
            if (node.Kind < SpecNodeKind.Array || !seen.Add(node)) continue;
            foreach (SpecNode item in node.Items) open.Push(item);
            foreach (SpecMember member in node.Members)
            {
                if (member.Value.Kind == SpecNodeKind.String) Add(member.Name, member.Value.Text, node);
                open.Push(member.Value);
            }
        }
    }

    /// <param name="identifier">An <c>$id</c>, as it is written or relative to another, or <c>#</c> and an anchor.</param>
    public SpecNode? Find(string identifier) => nodes.TryGetValue(identifier, out SpecNode node) ? node : FindRelative(identifier);

    // Which of the identifiers is the base of a reference makes no difference where they share their folder, as they do.
    private SpecNode? FindRelative(string identifier)
    {
        if (identifier.Length == 0 || identifier[0] == '#') return null;
        foreach (string known in nodes.Keys)
        {
            if (known[0] != '#' && Uri.TryCreate(known, UriKind.Absolute, out Uri start) && Uri.TryCreate(start, identifier, out Uri combined)
                && nodes.TryGetValue(combined.OriginalString, out SpecNode node)) return node;
        }

        return null;
    }

    private void Add(string keyword, string value, SpecNode node)
    {
        string? identifier = keyword switch
        {
            "$id" or "id" => value.TrimEnd('#'),
            "$anchor" or "$dynamicAnchor" => "#" + value,
            _ => null,
        };
        if (identifier is { Length: > 0 } && !nodes.ContainsKey(identifier)) nodes.Add(identifier, node);
    }
}
