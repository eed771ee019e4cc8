namespace Kiota.SourceGenerator.Definitions;

/// <summary>A property of a model.</summary>
internal sealed record PropertyDefinition
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required TypeReference Type { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    public string? Obsolete { get; init; }

    /// <summary>Set by the service only: it is never sent.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The caller must set it and it is never null.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the model is a form, whose writer takes no objects, not even null.</summary>
    public bool InForm { get; init; }

    /// <summary>What stands between the items of a list in a form; null if each is a pair of its own.</summary>
    public string? FormSeparator { get; init; }

    /// <summary>It hides a member that every object has.</summary>
    public bool HidesBase { get; init; }

    /// <summary>Attributes in C#, without brackets.</summary>
    public EquatableArray<string> Attributes { get; init; }
}
