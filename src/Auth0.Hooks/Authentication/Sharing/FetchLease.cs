namespace Auth0.Hooks;

/// <summary>
/// Chooses one process among many over a store without atomic operations: each candidate writes its name, lets the store
/// settle, and reads who wrote last. Two may win if a write is slower than that; the cost is one more token.
/// </summary>
internal sealed class FetchLease(ITokenStore store, string key, TimeProvider time)
{
    /// <summary>Ends the lease of a process that died.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(100);

    private readonly byte[] name = Guid.NewGuid().ToByteArray();

    public async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(key, cancellationToken).ConfigureAwait(false) is not null) return false;
        await store.WriteAsync(key, name, Lifetime, cancellationToken).ConfigureAwait(false);
        await time.DelayAsync(Settle, cancellationToken).ConfigureAwait(false);
        return await store.ReadAsync(key, cancellationToken).ConfigureAwait(false) is { } winner && winner.AsSpan().SequenceEqual(name);
    }

    public Task ReleaseAsync() => store.RemoveAsync(key, CancellationToken.None);
}
