namespace Kiota.SourceGenerator.Definitions;

/// <summary>The server of one operation. Whoever sets another base URL than the document's means it for every request.</summary>
/// <param name="DefaultBaseUrl">The document's base URL; null if it has none.</param>
/// <param name="UrlTemplate">The template with the operation's own server.</param>
internal sealed record ServerDefinition(string? DefaultBaseUrl, string UrlTemplate);
