using System.Text.Json.Nodes;
using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>The healthy documents that mutations start from.</summary>
internal static class Seeds
{
    public static IReadOnlyList<JsonNode> All { get; } = [.. Texts().Select(Parse)];

    private static IEnumerable<SpecFile> Texts()
    {
        string[] files = [
            .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fuzzing", "Seeds"), "*.yaml").Order(StringComparer.Ordinal),
            Path.Combine(Packages.RepositoryRoot, "spec", "auth0-hooks.yaml"),
        ];
        return files.Select(file => new SpecFile(file, File.ReadAllText(file)));
    }

    private static JsonNode Parse(SpecFile file) => ToJson(SpecText.Read(file, _ => { }, CancellationToken.None)!)!;

    private static JsonNode? ToJson(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Object => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Name, ToJson(member.Value)))),
        SpecNodeKind.Array => new JsonArray([.. node.Items.Select(ToJson)]),
        SpecNodeKind.String => JsonValue.Create(node.Text),
        SpecNodeKind.Null => null,
        _ => JsonNode.Parse(node.Text),
    };
}
