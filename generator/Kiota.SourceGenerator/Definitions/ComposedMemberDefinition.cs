namespace Kiota.SourceGenerator.Definitions;

/// <summary>One branch of a oneOf or anyOf.</summary>
internal sealed record ComposedMemberDefinition
{
    public required string Name { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>Whether its type, or that of its items, is a oneOf or anyOf in turn, so that it need not be an object.</summary>
    public bool IsComposed { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>The values of the discriminator that choose this branch.</summary>
    public EquatableArray<string> DiscriminatorValues { get; init; }

    /// <summary>The wire names that an object of this branch, or each item of its list, must have.</summary>
    public EquatableArray<string> RequiredNames { get; init; }

    /// <summary>The other wire names that it may have.</summary>
    public EquatableArray<string> OptionalNames { get; init; }

    /// <summary>Properties that have one value only in this branch.</summary>
    public EquatableArray<ConstantProperty> Constants { get; init; }
}

/// <summary>A property that always has the same text.</summary>
internal sealed record ConstantProperty(string WireName, string Value);
