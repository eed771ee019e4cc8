using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Building;

/// <summary>The switches of one <c>KiotaClient</c> item, as its metadata gives them.</summary>
internal sealed record ClientOptions
{
    public string ClassName { get; init; } = "ApiClient";

    public string Namespace { get; init; } = "ApiSdk";

    /// <summary>Whether the item leaves the name of the class, or the namespace, to the document's <c>x-ms-kiota-info</c>.</summary>
    public bool ClassNameIsDefault { get; init; }

    public bool NamespaceIsDefault { get; init; }

    public string Accessibility { get; init; } = "public";

    /// <summary>Globs of the paths to have, each with an optional <c>#GET,POST</c>; all paths if empty.</summary>
    public string? IncludePaths { get; init; }

    public string? ExcludePaths { get; init; }

    public bool AdditionalData { get; init; } = true;

    public bool BackingStore { get; init; }

    /// <summary>Media types with an optional <c>;q=</c>, most wanted first; Kiota's if empty.</summary>
    public EquatableArray<string> StructuredMimeTypes { get; init; }

    /// <summary>Full names of the classes to register; Kiota's if empty, none for the one value <c>none</c>.</summary>
    public EquatableArray<string> Serializers { get; init; }

    public EquatableArray<string> Deserializers { get; init; }

    /// <summary>Names of the rules not to check; <c>All</c> for none.</summary>
    public EquatableArray<string> DisabledValidationRules { get; init; }

    public bool OpenEnums { get; init; }

    public bool RequiredMembers { get; init; }

    public bool TypedMaps { get; init; }

    /// <summary>
    /// Whether members carry the document's constraints as attributes. Null follows the switches: a client that keeps
    /// Kiota's shape in everything keeps it here too.
    /// </summary>
    public bool? ValidationAttributesWanted { get; init; }

    public bool ValidationAttributes => ValidationAttributesWanted ?? (OpenEnums || RequiredMembers || TypedMaps);

    public string ModelsNamespace => Namespace + ".Models";

    /// <summary>The namespace of the internal classes that the models share.</summary>
    public string RuntimeNamespace => $"{Namespace}.{ClassName}Runtime";
}
