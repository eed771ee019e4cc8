using System.Text;

namespace Kiota.SourceGenerator.Tasks.Storage;

/// <summary>
/// What is known about where a document came from, in a small text file beside it that is committed with it. There is
/// no date in it, so that it changes only if the document does.
/// </summary>
/// <param name="Url">The source, as the item names it.</param>
/// <param name="Sha256">The hash of the document that was downloaded.</param>
/// <param name="ETag">The source's name for that version, if it has one.</param>
internal sealed record SourceRecord(string Url, string Sha256, string? ETag)
{
    public static string PathFor(string document) => document + ".source";

    /// <returns>Null if there is no record, or none that can be understood: then the document is just downloaded.</returns>
    public static SourceRecord? Read(string document)
    {
        string path = PathFor(document);
        if (!File.Exists(path)) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadAllLines(path))
        {
            int colon = line.IndexOf(':');
            if (colon > 0) values[line.Substring(0, colon)] = line.Substring(colon + 1).Trim();
        }

        if (!values.TryGetValue("url", out string? url) || !values.TryGetValue("sha256", out string? hash)) return null;
        return new(url, hash, values.TryGetValue("etag", out string? etag) ? etag : null);
    }

    public void Write(string document)
    {
        string text = $"url: {Url}\nsha256: {Sha256}\n" + (ETag is null ? "" : $"etag: {ETag}\n");
        AtomicFile.Replace(PathFor(document), Encoding.UTF8.GetBytes(text));
    }
}
