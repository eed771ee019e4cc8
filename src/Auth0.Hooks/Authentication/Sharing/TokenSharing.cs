using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>
/// Lets all instances of an application use one token: the first to need one fetches it, and the others find it in the
/// cache that they share. The cache holds it encrypted.
/// </summary>
public sealed class TokenSharing
{
    private readonly ITokenStore store;
    private readonly IDataProtector protector;

    /// <summary>Shares tokens through a distributed cache.</summary>
    /// <param name="cache">A cache that all instances see, such as Redis.</param>
    /// <param name="protection">Encrypts tokens at rest. All instances need the same key ring and application name.</param>
    public TokenSharing(IDistributedCache cache, IDataProtectionProvider protection)
        : this(new DistributedTokenStore(cache), protection) => Guards.Argument.NotNull(cache, nameof(cache));

    /// <summary>Shares tokens through the distributed half of a hybrid cache.</summary>
    /// <param name="cache">A cache over a distributed cache that all instances see.</param>
    /// <param name="protection">Encrypts tokens at rest. All instances need the same key ring and application name.</param>
    public TokenSharing(HybridCache cache, IDataProtectionProvider protection)
        : this(new HybridTokenStore(cache), protection) => Guards.Argument.NotNull(cache, nameof(cache));

    private TokenSharing(ITokenStore store, IDataProtectionProvider protection)
    {
        Guards.Argument.NotNull(protection, nameof(protection));
        this.store = store;
        protector = protection.CreateProtector("Auth0.Hooks.AccessToken.v1");
    }

    /// <summary>Puts the shared cache in front of a source of tokens.</summary>
    internal ITokenSource Share(ITokenSource source, string clientId, string audience, TimeProvider time, ILogger logger) =>
        new SharedTokenSource(source, new ImpatientTokenStore(store, SharedTokenSource.Patience, time), protector, "auth0-hooks:" + Fingerprint(clientId, audience), time, logger);

    /// <summary>Names the token of one application and audience in a key of fixed length.</summary>
    private static string Fingerprint(string clientId, string audience)
    {
        var text = Encoding.UTF8.GetBytes(clientId + "\n" + audience);
#if NET
        var hash = SHA256.HashData(text);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(text);
#endif
        return BitConverter.ToString(hash, 0, 16).Replace("-", "");
    }
}
