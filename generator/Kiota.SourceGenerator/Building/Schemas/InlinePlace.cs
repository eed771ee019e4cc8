namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Where a type goes, and what it is called, if its schema is not a component.</summary>
/// <param name="Owner">The class, with its own owner, that unnamed unions are nested in; null if there is none.</param>
internal readonly record struct InlinePlace(string Namespace, string Name, string? Owner = null);
