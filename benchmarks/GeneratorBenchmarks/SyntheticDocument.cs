using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeneratorBenchmarks;

/// <summary>A document of the size of a large management API, in JSON: always the same text.</summary>
internal static class SyntheticDocument
{
    private static readonly string[] Types =
    [
        """{"type":"string","description":"A text that says something about the thing."}""",
        """{"type":"integer","format":"int32","minimum":0,"maximum":100}""",
        """{"type":"boolean"}""",
        """{"type":"string","format":"date-time"}""",
        """{"type":"array","items":{"type":"string"}}""",
        """{"type":"string","enum":["one","two","three-and-more"]}""",
        """{"type":"object","additionalProperties":{"type":"string"}}""",
    ];

    public static string Create(int schemas, int paths)
    {
        var document = JsonNode.Parse("""{"openapi":"3.1.0","info":{"title":"Synthetic","version":"1"},"servers":[{"url":"https://synthetic.example/api"}],"paths":{},"components":{"schemas":{}}}""")!;
        for (var i = 0; i < paths; i++) document["paths"]![$"/area-{i % 40}/things{i}/{{id}}"] = PathItem(i);
        var components = document["components"]!["schemas"]!;
        components["Problem"] = JsonNode.Parse("""{"type":"object","properties":{"message":{"type":"string"},"status":{"type":"integer"}}}""");
        for (var i = 0; i < schemas; i++) components["Thing" + i] = Schema(i, schemas);
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static JsonObject PathItem(int number) => new()
    {
        ["parameters"] = JsonNode.Parse("""[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}]"""),
        ["get"] = new JsonObject
        {
            ["summary"] = $"Get thing {number}",
            ["parameters"] = JsonNode.Parse("""[{"name":"fields","in":"query","schema":{"type":"string"}},{"name":"per_page","in":"query","schema":{"type":"integer"}}]"""),
            ["responses"] = new JsonObject { ["200"] = Body("It.", "Thing" + number), ["404"] = Body("No.", "Problem") },
        },
        ["patch"] = new JsonObject
        {
            ["summary"] = $"Change thing {number}",
            ["requestBody"] = Body("The changes.", "Thing" + (number + 1)),
            ["responses"] = new JsonObject { ["200"] = Body("It.", "Thing" + number) },
        },
    };

    private static JsonObject Body(string description, string schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Reference(schema) } },
    };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };

    private static JsonObject Schema(int number, int schemas)
    {
        var properties = new JsonObject { ["next"] = Reference("Thing" + ((number * 7 + 1) % schemas)) };
        for (var i = 0; i < 12; i++) properties[$"property_{i}_of_{number}"] = JsonNode.Parse(Types[(number + i) % Types.Length]);
        return new JsonObject { ["type"] = "object", ["description"] = $"Thing number {number} of the synthetic API.", ["properties"] = properties };
    }
}
