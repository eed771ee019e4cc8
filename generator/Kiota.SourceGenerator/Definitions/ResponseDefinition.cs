namespace Kiota.SourceGenerator.Definitions;

/// <summary>What a successful call gives.</summary>
/// <param name="Type">Null if there is no content.</param>
/// <param name="Wrapped">Whether Kiota's adapters do not give a value of the type as it is.</param>
internal sealed record ResponseDefinition(TypeReference? Type, bool Wrapped = false);
