namespace Kiota.SourceGenerator.Definitions;

/// <summary>A property that leads to the builder of a child segment.</summary>
internal sealed record NavigationDefinition(string Name, string TypeName, Documentation Documentation, string? Obsolete);
