namespace Kiota.SourceGenerator.Definitions;

/// <summary>A parameter inside a path segment.</summary>
/// <param name="Name">The C# parameter.</param>
/// <param name="TemplateName">The name in the URL template.</param>
internal sealed record PathParameterDefinition(string Name, string TemplateName, TypeReference Type, Documentation Documentation);
