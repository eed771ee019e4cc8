using System.Text.RegularExpressions;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>What the document says about a value: the part of JSON Schema that the Hooks document uses.</summary>
internal sealed record Schema
{
    public string? Type { get; init; }
    public string? Description { get; init; }
    public IReadOnlyDictionary<string, Schema> Properties { get; init; } = new Dictionary<string, Schema>();
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Schema of properties that <see cref="Properties"/> does not name; null where they have none.</summary>
    public Schema? AdditionalProperties { get; init; }
    public bool AllowsAdditionalProperties { get; init; } = true;
    public Schema? Items { get; init; }
    public IReadOnlyList<string> Enum { get; init; } = [];
    public Regex? Pattern { get; init; }
    public int? MinLength { get; init; }
    public int? MinProperties { get; init; }
    public int? MaxProperties { get; init; }
    public int? MinItems { get; init; }
    public int? Minimum { get; init; }
    public int? Maximum { get; init; }
}
