namespace Auth0.Hooks;

/// <summary>
/// How a client proves who it is to the tenant: <see cref="ClientCredentials"/> with a client secret, or
/// <see cref="PrivateKeyCredentials"/> with a key that never leaves this process.
/// </summary>
public abstract class HooksCredentials
{
    private protected HooksCredentials(string clientId)
    {
        Guards.Argument.NotBlank(clientId, nameof(clientId), "Pass the client ID that the dashboard shows on the application's settings page.");
        Guards.Argument.Trimmed(clientId, nameof(clientId));
        ClientId = clientId;
    }

    /// <summary>Client ID of the application. It is not a secret.</summary>
    public string ClientId { get; }

    /// <summary>Shows the kind of the credentials and the client ID, never a secret.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => $"{GetType().Name} {{ ClientId = {ClientId} }}";

    /// <summary>The form fields of a token request that prove who is asking.</summary>
    internal abstract IEnumerable<KeyValuePair<string, string>> Proof(Tenant tenant, TimeProvider time);
}
