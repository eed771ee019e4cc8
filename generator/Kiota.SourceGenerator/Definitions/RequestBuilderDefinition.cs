namespace Kiota.SourceGenerator.Definitions;

/// <summary>The class for one path, or for the whole API if it has a <see cref="Client"/>.</summary>
internal sealed record RequestBuilderDefinition : TypeDefinition
{
    public required string UrlTemplate { get; init; }

    /// <summary>What only the root class does; null for every other.</summary>
    public ClientSetup? Client { get; init; }

    /// <summary>The message of <c>[Obsolete]</c> on what leads to operations that are all deprecated; null if some are not.</summary>
    public string? OperationsObsolete { get; init; }

    public EquatableArray<NavigationDefinition> Navigations { get; init; }

    public EquatableArray<IndexerDefinition> Indexers { get; init; }

    public EquatableArray<NavigationMethodDefinition> NavigationMethods { get; init; }

    /// <summary>Parameters of this very segment, if it holds several: the constructor takes them.</summary>
    public EquatableArray<PathParameterDefinition> PathParameters { get; init; }

    /// <summary>How the URL template calls the parameter that an indexer sets; null where no indexer leads here.</summary>
    public string? IndexedParameter { get; init; }

    public EquatableArray<OperationDefinition> Operations { get; init; }

    /// <summary>The namespace of the code that every model of one client shares.</summary>
    public string RuntimeNamespace { get; init; } = "";
}
