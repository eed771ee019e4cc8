using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>An operation and the path item that it comes from.</summary>
internal sealed record ItemOperation(PathItem Item, Operation Operation);
