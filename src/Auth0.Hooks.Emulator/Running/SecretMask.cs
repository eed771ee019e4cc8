using System.Text.Json.Nodes;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>Takes the secrets of a hook out of what it says, so that a run shows them to nobody.</summary>
internal sealed class SecretMask(IEnumerable<string> values)
{
    // A shorter value is found in all kinds of text by chance.
    private const int ShortestMasked = 4;

    private readonly string[] values = [.. values.Where(value => value.Length >= ShortestMasked).OrderByDescending(value => value.Length)];

    public string Apply(string text) => values.Aggregate(text, (masked, value) => masked.Replace(value, "_VALUE_NOT_SHOWN_", StringComparison.Ordinal));

    public JsonNode? Apply(JsonNode? json) => json switch
    {
        JsonObject map => new JsonObject(map.Select(property => KeyValuePair.Create(Apply(property.Key), Apply(property.Value))).DistinctBy(property => property.Key)),
        JsonArray list => new JsonArray([.. list.Select(Apply)]),
        JsonValue value when value.TryGetValue(out string? text) => JsonValue.Create(Apply(text)),
        _ => json?.DeepClone(),
    };
}
