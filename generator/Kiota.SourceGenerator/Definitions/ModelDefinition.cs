namespace Kiota.SourceGenerator.Definitions;

/// <summary>A class for an object of the document.</summary>
internal sealed record ModelDefinition : TypeDefinition
{
    /// <summary>The full name of the base model; null if there is none.</summary>
    public string? BaseType { get; init; }

    /// <summary>Whether it derives from Kiota's exception. Such a model has no base model.</summary>
    public bool IsError { get; init; }

    /// <summary>Whether it declares a place for properties that the document does not know.</summary>
    public bool AdditionalData { get; init; }

    /// <summary>Whether it or a base has such a place.</summary>
    public bool HoldsAdditionalData { get; init; }

    /// <summary>Whether it declares a backing store.</summary>
    public bool BackingStore { get; init; }

    /// <summary>Whether it or a base keeps its values in a backing store.</summary>
    public bool UsesBackingStore { get; init; }

    public EquatableArray<PropertyDefinition> Properties { get; init; }

    public DiscriminatorDefinition? Discriminator { get; init; }

    /// <summary>The C# expression for <c>Message</c> of an error, or null to keep that of the base.</summary>
    public string? PrimaryErrorMessage { get; init; }

    /// <summary>Whether it or a base has members that the caller must set.</summary>
    public bool HasRequiredMembers { get; init; }

    /// <summary>Whether the base has such members.</summary>
    public bool BaseHasRequiredMembers { get; init; }

    /// <summary>The namespace of the code that every model of one client shares.</summary>
    public required string RuntimeNamespace { get; init; }
}
