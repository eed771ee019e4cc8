namespace Kiota.SourceGenerator.Definitions;

/// <summary>What the constructor of the root class sets up.</summary>
internal sealed record ClientSetup
{
    /// <summary>The first server of the document; null if it has none that is absolute.</summary>
    public string? BaseUrl { get; init; }

    public EquatableArray<string> Serializers { get; init; }

    public EquatableArray<string> Deserializers { get; init; }

    public bool BackingStore { get; init; }
}
