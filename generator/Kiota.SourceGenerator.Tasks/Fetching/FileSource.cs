namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>Reads a document from this machine.</summary>
internal static class FileSource
{
    public static async Task<Download> GetAsync(string path, long maxBytes, CancellationToken cancellationToken)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, useAsync: true);
        return new(await LimitedReader.ReadAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false), ETag: null);
    }
}
