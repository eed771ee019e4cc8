namespace Kiota.SourceGenerator.Definitions;

/// <summary>One generated file: the unit that is regenerated when one of its types changes.</summary>
internal sealed record FileDefinition(string HintName, EquatableArray<TypeDefinition> Types);
