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
        ChangeReport report = Compare(document, stored, after, cancellationToken);
        SpecUpdateException? refusal = Refusal(report);
        if (options.Mode == UpdateMode.Update && refusal is null) stored.Replace(download);
        string end = refusal is not null ? "not written" : options.Mode == UpdateMode.Update ? "written" : "not written by a check";
        log.Report(
            document.Path,
            [$"{document.Name} differs from {SourceAddress.Display(address)}", .. report.Lines, $"{document.Name}: {report.Summary}; {end}"]);
        if (refusal is not null) throw refusal;
    }

    /// <summary>Why the changes are an error, if they are.</summary>
    private SpecUpdateException? Refusal(ChangeReport report) => options.Mode switch
    {
        UpdateMode.Check => Differs(report),
        UpdateMode.CheckPaths when report.ConcernsIncludedPaths => Differs(report),
        UpdateMode.Update when options.FailOnBreaking && report.Breaking > 0 => new(
            UpdateCodes.BreakingChanges,
            $"The file was not replaced: {report.Summary}; adapt the callers, then update without KiotaFailOnBreaking"),
        _ => null,
    };

    private static SpecUpdateException Differs(ChangeReport report) => new(
        UpdateCodes.SourceDiffers, $"The source differs: {report.Summary}; update with dotnet build -t:KiotaUpdate and commit the result");

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

    private static ChangeReport Compare(
        SourcedDocument document, StoredDocument stored, OpenApiDocument after, CancellationToken cancellationToken)
    {
        if (stored.Content is null) return ChangeReport.OfNewFile;
        (OpenApiDocument? before, string? fault) =
            SpecDocumentReader.Read(document.Path, stored.Content, Companions(document), cancellationToken);
        return before is null
            ? ChangeReport.OfUnreadableFile(fault!)
            : ChangeReport.Of(DocumentComparison.Compare(before, after, document.Filters, cancellationToken));
    }

    private static List<SpecFile> Companions(SourcedDocument document)
    {
        try
        {
            return document.Companions.Where(File.Exists).Select(path => new SpecFile(path, File.ReadAllText(path))).ToList();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SpecUpdateException(UpdateCodes.FileNotReplaced, OneLine.Of($"A file that the document may refer to cannot be read: {fault.Message}"));
        }
    }
}
