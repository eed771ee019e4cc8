namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>An operation and the path that the document has it under.</summary>
internal sealed record PathOperation(string Path, Operation Operation);
