namespace Kiota.SourceGenerator.Definitions;

/// <summary>An indexer that leads to the builder of a segment that is one parameter.</summary>
internal sealed record IndexerDefinition(TypeReference ParameterType, string TypeName, Documentation Documentation, Documentation ParameterDocumentation, string? Obsolete);
