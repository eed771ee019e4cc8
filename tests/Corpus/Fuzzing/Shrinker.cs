using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>Takes away from a document whatever its failure does not need.</summary>
internal static class Shrinker
{
    /// <param name="text">The document; it is given back as it is unless it is JSON.</param>
    /// <param name="stillFails">Whether a smaller document fails in the same way.</param>
    public static string Shrink(string text, Func<string, bool> stillFails)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(text, documentOptions: new() { MaxDepth = 2_000 });
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return text;
        }

        while (root is not null && RemoveOne(root, root, stillFails))
        {
        }

        return root is null ? text : MutatedDocument.Write(root);
    }

    private static bool RemoveOne(JsonNode root, JsonNode node, Func<string, bool> stillFails)
    {
        bool removed = false;
        if (node is JsonObject members)
        {
            foreach ((string name, _) in members.ToArray())
            {
                KeyValuePair<string, JsonNode?>[] before = [.. members];
                members.Remove(name);
                if (stillFails(MutatedDocument.Write(root))) removed = true;
                else Restore(members, before);
            }

            foreach (JsonNode child in members.Select(member => member.Value).OfType<JsonNode>().ToArray()) removed |= RemoveOne(root, child, stillFails);
        }
        else if (node is JsonArray items)
        {
            for (int i = items.Count - 1; i >= 0; i--)
            {
                JsonNode? item = items[i];
                items.RemoveAt(i);
                if (stillFails(MutatedDocument.Write(root))) removed = true;
                else items.Insert(i, item);
            }

            foreach (JsonNode child in items.OfType<JsonNode>().ToArray()) removed |= RemoveOne(root, child, stillFails);
        }

        return removed;
    }

    private static void Restore(JsonObject members, KeyValuePair<string, JsonNode?>[] before)
    {
        members.Clear();
        foreach ((string name, JsonNode? value) in before) members[name] = value;
    }
}
