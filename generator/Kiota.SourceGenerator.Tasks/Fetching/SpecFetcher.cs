namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>Gets a document from its source within limits.</summary>
internal sealed class SpecFetcher(FetchLimits limits)
{
    /// <param name="address">As <see cref="SourceAddress"/> gives it.</param>
    /// <param name="etag">The version that the caller has; null to get the document in any case.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="SpecUpdateException">There is no document, or it breaks a limit.</exception>
    /// <exception cref="OperationCanceledException">The caller ended it.</exception>
    public async Task<Download> FetchAsync(Uri address, string? etag, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.Timeout);
        try
        {
            if (address.IsFile) return await FileSource.GetAsync(address.LocalPath, limits.MaxBytes, deadline.Token).ConfigureAwait(false);
            using var http = new HttpSource(limits.MaxBytes);
            // Not every HTTP stack looks at the token while it waits for a block.
            using CancellationTokenRegistration abort = deadline.Token.Register(http.Dispose);
            return await http.GetAsync(address, etag, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception cause) when (deadline.IsCancellationRequested && cause is not SpecUpdateException)
        {
            throw new SpecUpdateException(
                UpdateCodes.TimedOut,
                $"{SourceAddress.Display(address)} did not answer within {limits.Timeout.TotalSeconds} seconds; try again, or raise the limit with -p:KiotaUpdateTimeout=...",
                cause);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SpecUpdateException(
                UpdateCodes.DownloadFailed,
                $"{SourceAddress.Display(address)} could not be read: {cause.GetBaseException().Message.TrimEnd('.')}; {(address.IsFile ? "correct SourceUrl" : "check SourceUrl, the network and the proxy, and try again")}",
                cause);
        }
    }
}
