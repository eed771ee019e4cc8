namespace Kiota.SourceGenerator.Definitions;

/// <summary>A method that leads to the builder of a segment with several parameters.</summary>
internal sealed record NavigationMethodDefinition(
    string Name,
    string TypeName,
    EquatableArray<PathParameterDefinition> Parameters,
    Documentation Documentation);
