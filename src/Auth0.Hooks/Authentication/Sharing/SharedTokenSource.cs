using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>
/// Looks for a token in the shared store before it asks for a new one. A lease in the store lets one process ask while the
/// others wait for its token. A store that fails costs the sharing, never the token.
/// </summary>
internal sealed class SharedTokenSource(ITokenSource source, ITokenStore store, IDataProtector protector, string key, TimeProvider time, ILogger logger) : ITokenSource
{
    /// <summary>How long to wait for the token of the process that holds the lease, or for the store, before asking oneself.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly FetchLease lease = new(store, key + ":lease", time);

    public async Task<AccessToken> FetchAsync(string? replaced, CancellationToken cancellationToken)
    {
        var (holdsLease, storeFailed) = (false, false);
        try
        {
            var giveUp = time.GetUtcNow() + Patience;
            while (time.GetUtcNow() < giveUp && !holdsLease)
            {
                if (await ReadAsync(replaced, cancellationToken).ConfigureAwait(false) is { } shared) return shared;
                holdsLease = await lease.TryTakeAsync(cancellationToken).ConfigureAwait(false);
                if (!holdsLease) await time.DelayAsync(LookAgain, cancellationToken).ConfigureAwait(false);
            }

            // Between the last look and the lease another process may have finished.
            if (await ReadAsync(replaced, cancellationToken).ConfigureAwait(false) is { } late) return late;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            storeFailed = true;
            Log.TokenStoreFailed(logger, failure);
        }

        try
        {
            var token = await source.FetchAsync(replaced, cancellationToken).ConfigureAwait(false);
            if (!storeFailed) await WriteAsync(token, cancellationToken).ConfigureAwait(false);
            return token;
        }
        finally
        {
            if (holdsLease) await ReleaseAsync().ConfigureAwait(false);
        }
    }

    private async Task<AccessToken?> ReadAsync(string? replaced, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(key, cancellationToken).ConfigureAwait(false) is not { } stored) return null;
        try
        {
            var token = SharedToken.Read(protector.Unprotect(stored));
            return token is not null && token.Value != replaced && time.GetUtcNow() < token.Renew ? token : null;
        }
        catch (CryptographicException)
        {
            // Encrypted with keys that this process does not have, or damaged: as good as absent.
            return null;
        }
    }

    private async Task WriteAsync(AccessToken token, CancellationToken cancellationToken)
    {
        var lifetime = token.Renew - time.GetUtcNow();
        if (lifetime <= TimeSpan.Zero) return;
        try
        {
            await store.WriteAsync(key, protector.Protect(SharedToken.Write(token)), lifetime, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.TokenStoreFailed(logger, failure);
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            Log.TokenStoreFailed(logger, failure);
        }
    }
}
