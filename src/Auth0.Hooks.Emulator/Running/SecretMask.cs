using System.Text.Json.Nodes;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>Takes the secrets of a hook out of what it says, so that a run shows them to nobody.</summary>
internal sealed class SecretMask(IEnumerable<string> values)
{
    private const string Mask = "_VALUE_NOT_SHOWN_";

    // A shorter value is found in all kinds of text by chance: it is masked where it stands alone.
    private const int ShortestAnywhere = 4;

    private readonly string[] values = [.. values.Where(value => value.Length > 0).OrderByDescending(value => value.Length)];

    public string Apply(string text) =>
        values.Aggregate(text, (masked, value) => value.Length >= ShortestAnywhere ? masked.Replace(value, Mask, StringComparison.Ordinal) : ReplaceWords(masked, value));

    public JsonNode? Apply(JsonNode? json) => json switch
    {
        JsonObject map => new JsonObject(map.Select(property => KeyValuePair.Create(Apply(property.Key), Apply(property.Value))).DistinctBy(property => property.Key)),
        JsonArray list => new JsonArray([.. list.Select(Apply)]),
        JsonValue value when value.TryGetValue(out string? text) => JsonValue.Create(Apply(text)),
        // A secret that is a number may come back as one.
        JsonValue value when values.Contains(value.ToJsonString()) => JsonValue.Create(Mask),
        _ => json?.DeepClone(),
    };

    private static string ReplaceWords(string text, string value)
    {
        for (int at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            int end = at + value.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end])))
                continue;
            text = string.Concat(text.AsSpan(0, at), Mask, text.AsSpan(end));
            at += Mask.Length - 1;
        }

        return text;
    }
}
