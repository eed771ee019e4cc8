using System.Diagnostics;
using System.Security.Cryptography;

namespace Auth0.Hooks;

/// <summary>
/// Client ID and private key of an application that authenticates with a signed assertion (private-key JWT, RFC 7523),
/// so that no shared secret exists.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PrivateKeyCredentials : HooksCredentials
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ClientAssertion assertion;

    /// <summary>Holds the key; nothing is signed before the first call.</summary>
    /// <param name="clientId">Client ID of the application.</param>
    /// <param name="privateKey">RSA key of at least 2048 bits whose public half is registered at the application. The caller keeps ownership and must not dispose it while a client uses it.</param>
    /// <param name="keyId">The <c>kid</c> under which the tenant knows the key; none if the application has only one.</param>
    /// <param name="algorithm">Signature algorithm that the application is set to, RS256 by default.</param>
    /// <exception cref="ArgumentException">The client ID is empty or the key is shorter than 2048 bits.</exception>
    public PrivateKeyCredentials(string clientId, RSA privateKey, string? keyId = null, AssertionAlgorithm algorithm = AssertionAlgorithm.RS256)
        : base(clientId)
    {
        Guards.Argument.NotNull(privateKey, nameof(privateKey));
        if (privateKey.KeySize < 2048)
            throw new ArgumentException($"The key has {privateKey.KeySize} bits. Auth0 asks for at least 2048.", nameof(privateKey));
        assertion = new ClientAssertion(privateKey, keyId, algorithm);
    }

    internal override IEnumerable<KeyValuePair<string, string>> Proof(Tenant tenant, TimeProvider time) =>
    [
        new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        new("client_assertion", assertion.Sign(ClientId, tenant.Origin.AbsoluteUri, time.GetUtcNow())),
    ];
}
