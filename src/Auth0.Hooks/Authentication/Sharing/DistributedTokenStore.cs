using Microsoft.Extensions.Caching.Distributed;

namespace Auth0.Hooks;

/// <summary>Keeps shared tokens in a distributed cache, such as Redis.</summary>
internal sealed class DistributedTokenStore(IDistributedCache cache) : ITokenStore
{
    public Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken) => cache.GetAsync(key, cancellationToken);

    public Task WriteAsync(string key, byte[] value, TimeSpan lifetime, CancellationToken cancellationToken) =>
        cache.SetAsync(key, value, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime }, cancellationToken);

    public Task RemoveAsync(string key, CancellationToken cancellationToken) => cache.RemoveAsync(key, cancellationToken);
}
