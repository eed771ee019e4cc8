using System.Text.Json.Nodes;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>
/// A few paths of a healthy document, with some of the properties that its objects have, and all that these need: most
/// documents are small, so that many can be tried and a mutation hits something that counts.
/// </summary>
internal static class SeedPart
{
    private const int MostPaths = 3;
    private const int MostProperties = 6;

    public static JsonNode Of(JsonNode seed, Random random)
    {
        JsonObject part = seed.DeepClone().AsObject();
        Thin(part["paths"]!.AsObject(), random.Next(1, MostPaths + 1), random);
        foreach (JsonObject properties in ObjectsCalled("properties", part)) Thin(properties, MostProperties, random);
        HashSet<JsonNode> reached = Reached(part);
        foreach (JsonObject group in Groups(part))
        {
            foreach ((string name, JsonNode? component) in group.ToArray())
            {
                if (component is not null && !reached.Contains(component)) group.Remove(name);
            }
        }

        return part;
    }

    private static void Thin(JsonObject members, int most, Random random)
    {
        while (members.Count > most) members.Remove(members.ElementAt(random.Next(members.Count)).Key);
    }

    private static List<JsonObject> ObjectsCalled(string name, JsonNode root) =>
        [.. Seeds.Nodes(root).OfType<JsonObject>().Where(node => node.Parent is JsonObject && node.GetPropertyName() == name)];

    /// <summary>The components that operations need, by reference or by a name in a mapping.</summary>
    private static HashSet<JsonNode> Reached(JsonObject root)
    {
        var reached = new HashSet<JsonNode>();
        var open = new Stack<JsonNode>([root["paths"]!]);
        while (open.TryPop(out JsonNode? from))
        {
            foreach (JsonValue value in Seeds.Nodes(from).OfType<JsonValue>())
            {
                if (!value.TryGetValue(out string? text)) continue;
                foreach (JsonNode component in Groups(root).Select(group => group[text[(text.LastIndexOf('/') + 1)..]]).OfType<JsonNode>())
                {
                    if (reached.Add(component)) open.Push(component);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<JsonObject> Groups(JsonObject root) =>
        (root["components"] as JsonObject ?? root).Where(member => member.Key is "schemas" or "responses" or "parameters" or "requestBodies" or "headers" or "pathItems" or "definitions")
            .Select(member => member.Value).OfType<JsonObject>();
}
