namespace Kiota.SourceGenerator.Definitions;

/// <summary>The internal classes that every model of one client shares. Only those that are used are emitted.</summary>
internal sealed record RuntimeDefinition : TypeDefinition
{
    /// <summary>Some model keeps properties that the document does not know.</summary>
    public bool AdditionalData { get; init; }

    /// <summary>Some property or body is a dictionary.</summary>
    public bool Maps { get; init; }

    /// <summary>Some list has elements that Kiota's JSON reader knows alone, but not in lists.</summary>
    public bool Lists { get; init; }

    /// <summary>Some whole body is of a type that Kiota knows in properties only.</summary>
    public bool Bodies { get; init; }

    /// <summary>Some oneOf or anyOf has to look at the value to choose a branch.</summary>
    public bool Shapes { get; init; }
}
