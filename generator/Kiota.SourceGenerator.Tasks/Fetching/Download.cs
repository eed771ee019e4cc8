namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>What a source gave.</summary>
/// <param name="Content">The document; null if the source says that it is still the one that the caller has.</param>
/// <param name="ETag">The source's name for this version of the document, if it has one.</param>
internal sealed record Download(byte[]? Content, string? ETag);
