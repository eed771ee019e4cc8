using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>An operation and the path item that it comes from.</summary>
/// <param name="Path">The path as the document has it.</param>
internal sealed record ItemOperation(PathItem Item, Operation Operation, string Path);
