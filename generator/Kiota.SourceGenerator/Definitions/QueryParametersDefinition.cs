namespace Kiota.SourceGenerator.Definitions;

/// <summary>The query parameters of one operation.</summary>
internal sealed record QueryParametersDefinition : TypeDefinition
{
    public EquatableArray<QueryParameterDefinition> Parameters { get; init; }
}
