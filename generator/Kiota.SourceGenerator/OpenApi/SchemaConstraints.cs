namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The limits of a schema. Null means unlimited.</summary>
internal sealed record SchemaConstraints
{
    public static SchemaConstraints None { get; } = new();

    /// <summary>A regular expression in the dialect of ECMAScript, as written.</summary>
    public string? Pattern { get; init; }

    /// <summary>A number in JSON's spelling, which may exceed every type of .NET.</summary>
    public string? Minimum { get; init; }

    /// <summary>A number in JSON's spelling, which may exceed every type of .NET.</summary>
    public string? Maximum { get; init; }

    public bool ExclusiveMinimum { get; init; }

    public bool ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public int? MinProperties { get; init; }

    public int? MaxProperties { get; init; }
}
