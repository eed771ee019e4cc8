namespace Kiota.SourceGenerator.Definitions;

/// <summary>A class that is a dictionary from string to one type.</summary>
internal sealed record MapDefinition : TypeDefinition
{
    public required TypeReference ValueType { get; init; }

    public bool NullableValue { get; init; }

    /// <summary>Attributes in C#, without brackets, for the values.</summary>
    public EquatableArray<string> ValueAttributes { get; init; }

    /// <summary>The namespace of the code that every model of one client shares.</summary>
    public required string RuntimeNamespace { get; init; }
}
