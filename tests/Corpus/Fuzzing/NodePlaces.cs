using System.Text.Json.Nodes;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>The places in a document where something can be exchanged.</summary>
internal static class NodePlaces
{
    /// <summary>What the code comes from. A document whose version is damaged is refused, and says nothing about the rest.</summary>
    private static readonly string[] Core = ["paths", "components", "definitions"];

    /// <summary>Every value but the root, shallow ones as likely as deep ones; most often one that code comes from.</summary>
    public static JsonNode? Pick(JsonNode root, Random random)
    {
        JsonNode current = root;
        JsonNode[] core = root is JsonObject document ? [.. Core.Select(name => document[name]).OfType<JsonNode>()] : [];
        if (core.Length > 0 && random.Next(10) > 0) current = core[random.Next(core.Length)];
        while (true)
        {
            JsonNode?[] children = current switch
            {
                JsonObject members => [.. members.Select(member => member.Value)],
                JsonArray items => [.. items],
                _ => [],
            };
            JsonNode[] real = [.. children.OfType<JsonNode>()];
            if (real.Length == 0 || (current != root && random.Next(6) == 0)) return current == root ? null : current;
            current = real[random.Next(real.Length)];
        }
    }

    public static void Replace(JsonNode node, JsonNode? by)
    {
        switch (node.Parent)
        {
            case JsonObject parent: parent[node.GetPropertyName()] = by; break;
            case JsonArray parent: parent[node.GetElementIndex()] = by; break;
        }
    }

    public static void Remove(JsonNode node)
    {
        switch (node.Parent)
        {
            case JsonObject parent: parent.Remove(node.GetPropertyName()); break;
            case JsonArray parent: parent.RemoveAt(node.GetElementIndex()); break;
        }
    }

    public static string PointerTo(JsonNode node)
    {
        if (node.Parent is null) return "#";
        string last = node.Parent is JsonObject ? node.GetPropertyName() : node.GetElementIndex().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return PointerTo(node.Parent) + "/" + last.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }
}
