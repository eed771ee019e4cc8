using Microsoft.Extensions.Logging;
#if NETSTANDARD2_0
using Auth0.Hooks.Compatibility;
#endif

namespace Auth0.Hooks;

/// <summary>
/// Keeps one token and fetches it once, however many callers wait for it. The fetch belongs to none of them: a caller
/// that gives up leaves it running for the others. A failed fetch reaches all who wait and is not remembered.
/// </summary>
internal sealed class TokenCache(ITokenSource source, TimeProvider time, ILogger logger) : IBearerTokens
{
    /// <summary>How long a still valid token is used before the next try, after its renewal failed.</summary>
    private static readonly TimeSpan RenewalPause = TimeSpan.FromSeconds(10);

#if NET9_0_OR_GREATER
    private readonly Lock gate = new();
#else
    private readonly object gate = new();
#endif
    private AccessToken? current;
    private Task<AccessToken>? pending;

    public ValueTask<string> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        var token = Volatile.Read(ref current);
        return token is not null && time.GetUtcNow() < token.Renew
            ? new ValueTask<string>(token.Value)
            : new ValueTask<string>(WaitAsync(refused: null, cancellationToken));
    }

    public ValueTask<string> RenewAsync(Uri address, string refused, CancellationToken cancellationToken) =>
        new(WaitAsync(refused, cancellationToken));

    private async Task<string> WaitAsync(string? refused, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<AccessToken> fetch;
        lock (gate)
        {
            // Someone else may have renewed while this caller was on its way.
            if (current is { } token && token.Value != refused && time.GetUtcNow() < token.Renew) return token.Value;
            fetch = pending ??= Start(current, refused);
        }

        return (await fetch.WaitAsync(cancellationToken).ConfigureAwait(false)).Value;
    }

    /// <summary>Starts a fetch on the thread pool, so that no foreign code runs under the lock.</summary>
    private Task<AccessToken> Start(AccessToken? old, string? refused)
    {
        var fetch = Task.Run(() => FetchAsync(old, refused));
        // When every caller has given up, nobody is left to look at a failure.
        _ = fetch.ContinueWith(static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return fetch;
    }

    private async Task<AccessToken> FetchAsync(AccessToken? old, string? refused)
    {
        AccessToken? fetched = null;
        try
        {
            return fetched = await source.FetchAsync(old?.Value, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (old is not null && old.Value != refused && time.GetUtcNow() < old.Expires)
        {
            Log.RenewalFailed(logger, old.Expires, failure);
            return fetched = old.RenewAt(time.GetUtcNow() + RenewalPause);
        }
        finally
        {
            lock (gate)
            {
                pending = null;
                if (fetched is not null) current = fetched;
                else if (old is not null && old.Value == refused) current = null;
            }
        }
    }
}
