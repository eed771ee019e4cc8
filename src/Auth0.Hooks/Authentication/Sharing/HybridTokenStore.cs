using Microsoft.Extensions.Caching.Hybrid;

namespace Auth0.Hooks;

/// <summary>Keeps shared tokens in the distributed half of a hybrid cache; its local half would hide what other processes write.</summary>
internal sealed class HybridTokenStore(HybridCache cache) : ITokenStore
{
    private static readonly HybridCacheEntryOptions ReadOnly = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableDistributedCacheWrite,
    };

    public async Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var value = await cache.GetOrCreateAsync(key, static _ => new ValueTask<byte[]>(Array.Empty<byte>()), ReadOnly, tags: null, cancellationToken).ConfigureAwait(false);
        return value.Length == 0 ? null : value;
    }

    public async Task WriteAsync(string key, byte[] value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var options = new HybridCacheEntryOptions { Expiration = lifetime, Flags = HybridCacheEntryFlags.DisableLocalCache };
        await cache.SetAsync(key, value, options, tags: null, cancellationToken).ConfigureAwait(false);
    }

    public async Task RemoveAsync(string key, CancellationToken cancellationToken) =>
        await cache.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
}
