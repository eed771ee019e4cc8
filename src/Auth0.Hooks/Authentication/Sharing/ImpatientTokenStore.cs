#if NETSTANDARD2_0
using Auth0.Hooks.Compatibility;
#endif

namespace Auth0.Hooks;

/// <summary>Gives a store up that does not answer, even one that ignores its cancellation: it costs the sharing then, and not the call.</summary>
internal sealed class ImpatientTokenStore(ITokenStore store, TimeSpan patience, TimeProvider time) : ITokenStore
{
    public Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken) =>
        LimitAsync(end => store.ReadAsync(key, end), cancellationToken);

    public Task WriteAsync(string key, byte[] value, TimeSpan lifetime, CancellationToken cancellationToken) =>
        LimitAsync(end => Done(store.WriteAsync(key, value, lifetime, end)), cancellationToken);

    public Task RemoveAsync(string key, CancellationToken cancellationToken) =>
        LimitAsync(end => Done(store.RemoveAsync(key, end)), cancellationToken);

    private async Task<T> LimitAsync<T>(Func<CancellationToken, Task<T>> operation, CancellationToken cancellationToken)
    {
        using var limit = time.CancelAfter(patience);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await operation(end.Token).WaitAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The shared cache did not answer within {patience}.", late);
        }
    }

    private static async Task<bool> Done(Task operation)
    {
        await operation.ConfigureAwait(false);
        return true;
    }
}
