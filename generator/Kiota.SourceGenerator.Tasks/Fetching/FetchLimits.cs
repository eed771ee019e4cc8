namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>How much time and space one download may take.</summary>
/// <param name="Timeout">From the first connection to the last byte, redirects included.</param>
/// <param name="MaxBytes">The size of the document, after decompression.</param>
internal sealed record FetchLimits(TimeSpan Timeout, long MaxBytes);
