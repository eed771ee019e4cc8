namespace Kiota.SourceGenerator.Definitions;

/// <summary>One query parameter.</summary>
internal sealed record QueryParameterDefinition
{
    public required string Name { get; init; }

    /// <summary>The name in the URL template.</summary>
    public required string TemplateName { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>What stands between the items of a list; null for the comma of the template.</summary>
    public string? Separator { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    public string? Obsolete { get; init; }

    /// <summary>It hides a member that every object has.</summary>
    public bool HidesBase { get; init; }

    /// <summary>Attributes in C#, without brackets.</summary>
    public EquatableArray<string> Attributes { get; init; }
}
