using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>A cache in front of a real one, that fails where a test says so, and lists the keys that were written and removed.</summary>
internal sealed class FaultyCache(IDistributedCache cache) : IDistributedCache
{
    private readonly ConcurrentQueue<string> written = new();
    private readonly ConcurrentQueue<string> removed = new();
    private readonly TaskCompletionSource<bool> begunToRead = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Func<string, bool> FailsToWrite { get; init; } = _ => false;

    public Func<string, bool> FailsToRemove { get; init; } = _ => false;

    /// <summary>Reads these keys without end, whoever gives up.</summary>
    public Func<string, bool> NeverReads { get; init; } = _ => false;

    /// <summary>Ends when the first of these reads has begun.</summary>
    public Task HasBegunToRead => begunToRead.Task;

    public IReadOnlyList<string> Written => [.. written];

    public IReadOnlyList<string> Removed => [.. removed];

    public byte[]? Get(string key) => cache.Get(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        if (!NeverReads(key)) return await cache.GetAsync(key, token);
        begunToRead.TrySetResult(true);
        return await new TaskCompletionSource<byte[]?>().Task;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        if (FailsToWrite(key)) throw new InvalidOperationException("The cache is read-only.");
        written.Enqueue(key);
        await cache.SetAsync(key, value, options, token);
    }

    public void Refresh(string key) => cache.Refresh(key);

    public Task RefreshAsync(string key, CancellationToken token = default) => cache.RefreshAsync(key, token);

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        if (FailsToRemove(key)) throw new InvalidOperationException("The cache is read-only.");
        removed.Enqueue(key);
        await cache.RemoveAsync(key, token);
    }
}
