using System.Text.Json.Nodes;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>Ways to damage a document that stays JSON.</summary>
internal static class Mutations
{
    public static readonly Action<JsonNode, Random>[] All = [Retype, Hostile, Hostile, Rename, Rename, Remove, Swap, Copy, Refer, Nest, AddKeyword, AddKeyword, NestDeep, FillEnum];

    private static void Retype(JsonNode root, Random random) => At(root, random, node => NodePlaces.Replace(node, AnyValue(random)));

    private static void Hostile(JsonNode root, Random random) => At(root, random, node => NodePlaces.Replace(node, JsonValue.Create(AnyText(random))));

    private static void Remove(JsonNode root, Random random) => At(root, random, NodePlaces.Remove);

    private static void Rename(JsonNode root, Random random) => At(root, random, node =>
    {
        if (node.Parent is not JsonObject parent) return;
        string name = AnyText(random);
        KeyValuePair<string, JsonNode?>[] members = [.. parent];
        parent.Clear();
        foreach ((string old, JsonNode? value) in members) parent[value == node ? name : old] = value;
    });

    private static void Swap(JsonNode root, Random random)
    {
        if (NodePlaces.Pick(root, random) is not { } first || NodePlaces.Pick(root, random) is not { } second) return;
        JsonNode copyOfFirst = first.DeepClone();
        JsonNode copyOfSecond = second.DeepClone();
        NodePlaces.Replace(first, copyOfSecond);
        if (second.Root == root) NodePlaces.Replace(second, copyOfFirst);
    }

    private static void Copy(JsonNode root, Random random)
    {
        if (NodePlaces.Pick(root, random) is { } from && NodePlaces.Pick(root, random) is { } to) NodePlaces.Replace(to, from.DeepClone());
    }

    /// <summary>A reference to anywhere: to a wrong kind of object, to a parent, to itself.</summary>
    private static void Refer(JsonNode root, Random random)
    {
        if (NodePlaces.Pick(root, random) is { } from && NodePlaces.Pick(root, random) is { } to)
            NodePlaces.Replace(from, new JsonObject { ["$ref"] = NodePlaces.PointerTo(to) });
    }

    private static void Nest(JsonNode root, Random random) => At(root, random, node => NodePlaces.Replace(node, Wrap(node.DeepClone(), random)));

    private static void NestDeep(JsonNode root, Random random)
    {
        if (random.Next(20) > 0) return;
        At(root, random, node =>
        {
            JsonNode nested = node.DeepClone();
            for (int depth = random.Next(10, 200); depth > 0; depth--) nested = Wrap(nested, random);
            NodePlaces.Replace(node, nested);
        });
    }

    private static void AddKeyword(JsonNode root, Random random) => At(root, random, node =>
    {
        if (node is JsonObject members) members[Any(HostileText.Keywords, random)] = AnyValue(random);
    });

    private static void FillEnum(JsonNode root, Random random) => At(root, random, node =>
    {
        if (node is not JsonObject members || random.Next(4) > 0) return;
        int count = random.Next(10) == 0 ? 5_000 : 20;
        JsonNode?[] values = [.. Enumerable.Range(0, count).Select(n => (JsonNode?)(count > 100 ? "v" + n : AnyText(random)))];
        members["enum"] = new JsonArray(values);
    });

    private static JsonNode Wrap(JsonNode node, Random random) => random.Next(7) switch
    {
        0 => new JsonArray(node),
        1 => new JsonObject { ["items"] = node, ["type"] = "array" },
        2 => new JsonObject { ["properties"] = new JsonObject { [AnyText(random)] = node } },
        3 => new JsonObject { ["allOf"] = new JsonArray(node) },
        4 => new JsonObject { ["oneOf"] = new JsonArray(node, new JsonObject { ["type"] = "string" }) },
        5 => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/Page" }, node) },
        _ => new JsonObject { ["additionalProperties"] = node },
    };

    private static JsonNode? AnyValue(Random random) => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-2, 3),
        3 => 1.5e300,
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => new JsonArray(AnyText(random), AnyText(random)),
        _ => AnyText(random),
    };

    private static string AnyText(Random random) => random.Next(3) switch
    {
        0 => Any(HostileText.Keywords, random),
        1 => Any(HostileText.All, random) + Any(HostileText.All, random),
        _ => Any(HostileText.All, random),
    };

    private static void At(JsonNode root, Random random, Action<JsonNode> mutate)
    {
        if (NodePlaces.Pick(root, random) is { } node) mutate(node);
    }

    private static T Any<T>(T[] values, Random random) => values[random.Next(values.Length)];
}
