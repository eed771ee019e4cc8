using System.Text.Json.Nodes;
using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>The healthy documents that mutations start from.</summary>
internal static class Seeds
{
    public static IReadOnlyList<JsonNode> All { get; } = [.. Texts().Select(Parse)];

    /// <summary>A node and all below it.</summary>
    public static IEnumerable<JsonNode> Nodes(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out JsonNode? node))
        {
            yield return node;
            IEnumerable<JsonNode?> inner = node switch
            {
                JsonObject members => members.Select(member => member.Value),
                JsonArray items => items,
                _ => [],
            };
            foreach (JsonNode child in inner.OfType<JsonNode>()) open.Push(child);
        }
    }

    private static IEnumerable<SpecFile> Texts()
    {
        string[] files = [
            .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fuzzing", "Seeds"), "*.yaml").Order(StringComparer.Ordinal),
            Path.Combine(Packages.RepositoryRoot, "spec", "auth0-hooks.yaml"),
        ];
        return files.Select(file => new SpecFile(file, File.ReadAllText(file)));
    }

    private static JsonNode Parse(SpecFile file)
    {
        JsonObject root = ToJson(SpecText.Read(file, _ => { }, CancellationToken.None)!)!.AsObject();
        UseSchemas(root);
        return root;
    }

    /// <summary>Gives each schema a path that answers with it: what nothing uses is not generated, so no mutation of it would show.</summary>
    private static void UseSchemas(JsonObject root)
    {
        (JsonObject schemas, string pointer) = root["definitions"] is JsonObject definitions
            ? (definitions, "#/definitions/") : (root["components"]!["schemas"]!.AsObject(), "#/components/schemas/");
        foreach ((string name, _) in schemas)
        {
            var content = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = pointer + name } };
            JsonObject answer = root["swagger"] is null ? new() { ["content"] = new JsonObject { ["application/json"] = content } } : content;
            root["paths"]!["/uses/" + name] = new JsonObject { ["get"] = new JsonObject { ["responses"] = new JsonObject { ["200"] = answer } } };
        }
    }

    private static JsonNode? ToJson(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Object => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Name, ToJson(member.Value)))),
        SpecNodeKind.Array => new JsonArray([.. node.Items.Select(ToJson)]),
        SpecNodeKind.String => JsonValue.Create(node.Text),
        SpecNodeKind.Null => null,
        _ => JsonNode.Parse(node.Text),
    };
}
