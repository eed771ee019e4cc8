namespace Kiota.SourceGenerator.Definitions;

/// <summary>An indexer that leads to the builder of a segment that is one parameter.</summary>
/// <param name="TemplateName">The name in the URL template.</param>
internal sealed record IndexerDefinition(TypeReference ParameterType, string TemplateName, string TypeName, Documentation Documentation, Documentation ParameterDocumentation, string? Obsolete);
