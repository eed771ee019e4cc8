namespace Kiota.SourceGenerator.Definitions;

/// <summary>The use of a type, without the nullability of the place where it is used.</summary>
internal sealed record TypeReference
{
    public required ValueKind Kind { get; init; }

    /// <summary>The full C# name; empty for lists, arrays and maps, which are named after their <see cref="Element"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The element of a list, array or map.</summary>
    public TypeReference? Element { get; init; }

    /// <summary>Whether the elements of a map may be null.</summary>
    public bool NullableElement { get; init; }

    /// <summary>Whether it is an enum whose values can be combined.</summary>
    public bool IsFlags { get; init; }

    public bool IsValueType => Kind
        is (>= ValueKind.Boolean and <= ValueKind.Time) or ValueKind.Enum or ValueKind.OpenEnum;

    /// <summary>Whether this is neither a class of the document nor a container.</summary>
    public bool IsScalar => Kind is <= ValueKind.OpenEnum;
}
