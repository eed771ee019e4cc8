using System.Text.Json.Nodes;

namespace Kiota.SourceGenerator.Corpus.Tests;

/// <summary>Documents around a few schemas.</summary>
internal static class Documents
{
    /// <summary>A document with these components and one answer that has them all: what nothing uses is not generated.</summary>
    /// <param name="components">A JSON object of schemas by name.</param>
    public static string Using(string components)
    {
        IEnumerable<string> uses = JsonNode.Parse(components)!.AsObject().Select(component => $$"""{{JsonValue.Create(component.Key).ToJsonString()}}:{"$ref":"#/components/schemas/{{component.Key}}"}""");
        string answer = "{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{" + string.Join(",", uses) + "}}}}}";
        return "{\"openapi\":\"3.1.0\",\"paths\":{\"/x\":{\"get\":{\"responses\":{\"200\":" + answer + "}}}},\"components\":{\"schemas\":" + components + "}}";
    }
}
