using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>The document of a number: the same on every machine, so that a number is all it takes to see a failure again.</summary>
internal static class MutatedDocument
{
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, MaxDepth = 2_000, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(int number)
    {
        var random = new Random(number);
        JsonNode seed = Seeds.All[random.Next(Seeds.All.Count)];
        JsonNode root = random.Next(24) == 0 ? seed.DeepClone() : SeedPart.Of(seed, random);
        for (int left = random.Next(1, 7); left > 0; left--) Mutations.All[random.Next(Mutations.All.Length)](root, random);
        string text = Write(root);
        for (int left = random.Next(8) == 0 ? random.Next(1, 4) : 0; left > 0; left--) text = TextMutations.Apply(text, random);
        return text;
    }

    public static string NameOf(int number) => "fuzz:" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether its code takes the fast path.</summary>
    public static bool IsFast(int number) => number % 3 == 0;

    /// <summary>Generates from a text under the switches of a number.</summary>
    public static GeneratedCode Generate(int number, string text)
    {
        string[] switches = ["OpenEnums", "RequiredMembers", "TypedMaps", "BackingStore"];
        IEnumerable<KeyValuePair<string, string>> on = switches.Where((_, bit) => (number >> bit & 1) == 1).Select(name => KeyValuePair.Create(name, "true"));
        
        return GeneratedCode.From("fuzz.json", text, [.. on, new("Namespace", $"Fuzz{number.ToString(CultureInfo.InvariantCulture)}.ApiSdk")], IsFast(number));
    }

    /// <summary>What a text does alone, under the switches of a number.</summary>
    public static IReadOnlyList<Finding> Faults(int number, string text) => Client.Compile([Generate(number, text)], IsFast(number)).Faults;

    public static string Write(JsonNode root) => root.ToJsonString(Writing);
}
