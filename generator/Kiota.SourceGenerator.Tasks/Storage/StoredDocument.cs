using Kiota.SourceGenerator.Tasks.Fetching;

namespace Kiota.SourceGenerator.Tasks.Storage;

/// <summary>The file as it was when the update began, and its replacement.</summary>
internal sealed class StoredDocument
{
    private readonly string path;
    private readonly string sourceUrl;
    private readonly SourceRecord? record;

    private StoredDocument(SourcedDocument document)
    {
        path = document.Path;
        sourceUrl = document.SourceUrl;
        Content = File.Exists(path) ? File.ReadAllBytes(path) : null;
        record = SourceRecord.Read(path);
    }

    /// <summary>Null if there is no file yet.</summary>
    public byte[]? Content { get; }

    public bool Exists => Content is not null;

    /// <summary>The version to ask the source about. None if the file is not what was downloaded from there.</summary>
    public string? ETag =>
        Content is not null && record?.Url == sourceUrl && record.Sha256 == ContentHash.Of(Content) ? record.ETag : null;

    /// <exception cref="SpecUpdateException">The file cannot be read.</exception>
    public static StoredDocument Read(SourcedDocument document) => Guard(() => new StoredDocument(document));

    /// <summary>Line ends do not count: version control may have changed them.</summary>
    public bool IsSame(byte[] other) =>
        Content is not null && (Content.SequenceEqual(other) || WithoutLineEnds(Content).SequenceEqual(WithoutLineEnds(other)));

    /// <summary>Records where the file comes from, if that is not known yet.</summary>
    public void Remember(Download download)
    {
        var current = new SourceRecord(sourceUrl, ContentHash.Of(download.Content!), download.ETag);
        if (record?.Url != current.Url || record.Sha256 != current.Sha256) Guard(() => current.Write(path));
    }

    /// <exception cref="SpecUpdateException">The file was changed since the update began, or cannot be replaced.</exception>
    public void Replace(Download download) => Guard(() =>
    {
        byte[]? now = File.Exists(path) ? File.ReadAllBytes(path) : null;
        if (!Same(now, Content) && !Same(now, download.Content))
            throw new SpecUpdateException(UpdateCodes.FileNotReplaced, "The file was changed while it was updated; run the update again");
        AtomicFile.Replace(path, download.Content!);
        new SourceRecord(sourceUrl, ContentHash.Of(download.Content!), download.ETag).Write(path);
    });

    private static bool Same(byte[]? left, byte[]? right) =>
        left is null || right is null ? left == right : left.SequenceEqual(right);

    private static IEnumerable<byte> WithoutLineEnds(byte[] content) => content.Where(part => part != '\r');

    private static void Guard(Action action) => Guard(() =>
    {
        action();
        return true;
    });

    private static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new SpecUpdateException(
                UpdateCodes.FileNotReplaced, $"The file or its record could not be read or written: {cause.Message}", cause);
        }
    }
}
