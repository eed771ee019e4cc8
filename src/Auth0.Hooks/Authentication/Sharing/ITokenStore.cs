namespace Auth0.Hooks;

/// <summary>A store that several processes see. It need not be atomic.</summary>
internal interface ITokenStore
{
    Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken);

    Task WriteAsync(string key, byte[] value, TimeSpan lifetime, CancellationToken cancellationToken);

    Task RemoveAsync(string key, CancellationToken cancellationToken);
}
