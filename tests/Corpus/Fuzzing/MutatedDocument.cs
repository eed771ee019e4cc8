using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>The document of a number: the same on every machine, so that a number is all it takes to see a failure again.</summary>
internal static class MutatedDocument
{
    private const string Prefix = "fuzz:";
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, MaxDepth = 2_000, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(int number)
    {
        var random = new Random(number);
        JsonNode root = Seeds.All[random.Next(Seeds.All.Count)].DeepClone();
        for (int left = random.Next(1, 7); left > 0; left--) Mutations.All[random.Next(Mutations.All.Length)](root, random);
        string text = Write(root);
        for (int left = random.Next(8) == 0 ? random.Next(1, 4) : 0; left > 0; left--) text = TextMutations.Apply(text, random);
        return text;
    }

    public static string NameOf(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture);

    public static bool TryParse(string name, out int number)
    {
        number = 0;
        return name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out number);
    }

    public static Client Generate(int number) => Generate(number, Text(number));

    /// <summary>Generates from a text under the switches of a number.</summary>
    public static Client Generate(int number, string text)
    {
        string[] switches = ["OpenEnums", "RequiredMembers", "TypedMaps", "BackingStore"];
        IEnumerable<KeyValuePair<string, string>> on = switches.Where((_, bit) => (number >> bit & 1) == 1).Select(name => KeyValuePair.Create(name, "true"));
        return Client.Generate("fuzz.json", text, on, fast: number % 3 == 0);
    }

    public static string Write(JsonNode root) => root.ToJsonString(Writing);
}
