namespace Kiota.SourceGenerator.Definitions;

/// <summary>What a successful call gives.</summary>
/// <param name="Type">Null if there is no content.</param>
internal sealed record ResponseDefinition(TypeReference? Type);
