using System.ComponentModel.DataAnnotations;
using System.Diagnostics;

namespace Auth0.Hooks;

/// <summary>Client ID and client secret of a machine-to-machine application that is authorized for the Management API.</summary>
/// <remarks>Authorize it with the scopes that it uses: <c>read:hooks</c>, <c>create:hooks</c>, <c>update:hooks</c>, <c>delete:hooks</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ClientCredentials : HooksCredentials
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string secret;

    /// <summary>Holds the two values; nothing is sent before the first call.</summary>
    /// <param name="clientId">Client ID of the application.</param>
    /// <param name="clientSecret">Its secret. Read it from configuration or a vault, never from source code.</param>
    /// <exception cref="ArgumentException">One of the two is empty, or has white space around it.</exception>
    public ClientCredentials(string clientId, [DataType(DataType.Password)] string clientSecret)
        : base(clientId)
    {
        Guards.Argument.NotBlank(clientSecret, nameof(clientSecret), "Read the client secret from configuration; a missing setting often reads as an empty text.");
        Guards.Argument.Trimmed(clientSecret, nameof(clientSecret));
        secret = clientSecret;
    }

    internal override IEnumerable<KeyValuePair<string, string>> Proof(Tenant tenant, TimeProvider time) =>
        [new("client_secret", secret)];
}
