namespace Kiota.SourceGenerator.Definitions;

/// <summary>
/// A C# type that will be emitted. Definitions cross pipeline steps: they are immutable, equal by value all the way
/// down, hold no symbol and no node of the document, and leave nothing to decide for the emitter.
/// </summary>
internal abstract record TypeDefinition
{
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required string Accessibility { get; init; }

    /// <summary>The name of the class that this type is nested in, itself with its owner; null for most.</summary>
    public string? Owner { get; init; }

    public string FullName => Owner is null ? $"{Namespace}.{Name}" : $"{Namespace}.{Owner}.{Name}";

    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>The message of <c>[Obsolete]</c>, or null if the type is not deprecated.</summary>
    public string? Obsolete { get; init; }

    public EquatableArray<TypeDefinition> NestedTypes { get; init; }
}
