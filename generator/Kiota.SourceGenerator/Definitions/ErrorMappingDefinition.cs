namespace Kiota.SourceGenerator.Definitions;

/// <summary>The exception that stands for a status.</summary>
/// <param name="Code">A status, <c>4XX</c>, <c>5XX</c> or <c>XXX</c>.</param>
internal sealed record ErrorMappingDefinition(string Code, string TypeName);
