namespace Kiota.SourceGenerator.Definitions;

/// <summary>The known values of a string.</summary>
internal sealed record EnumDefinition : TypeDefinition
{
    /// <summary>Whether it is a struct that keeps unknown values, and not a C# enum.</summary>
    public bool Open { get; init; }

    public bool Flags { get; init; }

    public EquatableArray<EnumMemberDefinition> Members { get; init; }
}

/// <summary>One known value.</summary>
internal sealed record EnumMemberDefinition(string Name, string Value, Documentation Documentation);
