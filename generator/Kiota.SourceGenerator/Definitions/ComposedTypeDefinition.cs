namespace Kiota.SourceGenerator.Definitions;

/// <summary>A class with one property for each branch of a oneOf or anyOf.</summary>
internal sealed record ComposedTypeDefinition : TypeDefinition
{
    /// <summary>anyOf: several branches may be filled at once.</summary>
    public bool Inclusive { get; init; }

    /// <summary>The wire name of the discriminator; null if the value's kind and properties tell the branch.</summary>
    public string? DiscriminatorName { get; init; }

    public EquatableArray<ComposedMemberDefinition> Members { get; init; }

    /// <summary>The namespace of the code that every model of one client shares.</summary>
    public required string RuntimeNamespace { get; init; }
}
