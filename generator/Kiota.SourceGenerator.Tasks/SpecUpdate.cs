using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.Tasks.Comparison;
using Kiota.SourceGenerator.Tasks.Fetching;
using Kiota.SourceGenerator.Tasks.Reading;
using Kiota.SourceGenerator.Tasks.Storage;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>Brings one file to what its source has: fetch, read, compare, tell, replace.</summary>
internal sealed class SpecUpdate(UpdateOptions options, IUpdateLog log)
{
    private readonly SpecFetcher fetcher = new(options.Limits);

    /// <exception cref="SpecUpdateException">The file was left as it was, and why.</exception>
    public async Task RunAsync(SourcedDocument document, CancellationToken cancellationToken)
    {
        Uri address = SourceAddress.Parse(document.SourceUrl, options.ProjectDirectory);
        StoredDocument stored = StoredDocument.Read(document);
        Download download = await fetcher.FetchAsync(address, stored.ETag, cancellationToken).ConfigureAwait(false);
        if (download.Content is null || stored.IsSame(download.Content))
        {
            if (options.Mode == UpdateMode.Update && download.Content is not null) stored.Remember(download);
            log.Message($"{document.Name} is up to date with {SourceAddress.Display(address)}");
            return;
        }

        OpenApiDocument after = ReadDownload(document, address, download.Content, cancellationToken);
        log.Message($"{document.Name} differs from {SourceAddress.Display(address)}");
        IReadOnlyList<SpecChange> changes = Compare(document, stored, after, cancellationToken);
        foreach (SpecChange change in changes) log.Message($"  {(change.Breaking ? "breaking    " : "not breaking")}  {change.Place.Text}: {change.What}");
        int breaking = changes.Count(change => change.Breaking);
        string summary = Summary(document, stored, changes.Count, breaking);
        if (options.Mode == UpdateMode.Check || (options.Mode == UpdateMode.CheckPaths && (changes.Count > 0 || !stored.Exists)))
            throw new SpecUpdateException(UpdateCodes.SourceDiffers, $"The source differs: {summary}; update with dotnet build -t:KiotaUpdate and commit the result");
        if (options.Mode == UpdateMode.Update && options.FailOnBreaking && breaking > 0)
            throw new SpecUpdateException(UpdateCodes.BreakingChanges, $"The file was not replaced: {summary}; adapt the callers, then update without KiotaFailOnBreaking");
        if (options.Mode == UpdateMode.Update) stored.Replace(download);
        log.Message($"{document.Name}: {summary}{(options.Mode == UpdateMode.Update ? "; replaced" : "")}");
    }

    private OpenApiDocument ReadDownload(SourcedDocument document, Uri address, byte[] content, CancellationToken cancellationToken)
    {
        (OpenApiDocument? read, string? fault) = SpecDocumentReader.Read(document.Path, content, Companions(document), cancellationToken);
        if (read is null)
        {
            throw new SpecUpdateException(
                UpdateCodes.NotADocument,
                OneLine.Of($"What {SourceAddress.Display(address)} gave is not an OpenAPI document: {fault}; set SourceUrl to the address of the document itself"));
        }

        if (DocumentOperation.All(read, document.Filters).Count == 0)
            log.Warning(UpdateCodes.NothingIncluded, document.Path, "No operation of the document is included; correct IncludePaths and ExcludePaths");
        return read;
    }

    private IReadOnlyList<SpecChange> Compare(
        SourcedDocument document, StoredDocument stored, OpenApiDocument after, CancellationToken cancellationToken)
    {
        if (stored.Content is null) return [];
        (OpenApiDocument? before, string? fault) =
            SpecDocumentReader.Read(document.Path, stored.Content, Companions(document), cancellationToken);
        if (before is not null) return DocumentComparison.Compare(before, after, document.Filters, cancellationToken);
        log.Message(OneLine.Of($"  The file cannot be compared, because it is not an OpenAPI document: {fault}"));
        return [];
    }

    private static List<SpecFile> Companions(SourcedDocument document) =>
        document.Companions.Where(File.Exists).Select(path => new SpecFile(path, File.ReadAllText(path))).ToList();

    private static string Summary(SourcedDocument document, StoredDocument stored, int changes, int breaking)
    {
        if (!stored.Exists) return "the file does not exist yet";
        if (changes == 0) return "nothing changed for the included paths";
        return $"{changes} {(changes == 1 ? "change" : "changes")} for the included paths, {breaking} breaking";
    }
}
