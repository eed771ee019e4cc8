namespace Auth0.Hooks.Emulator;

/// <summary>A machine-to-machine application that the tenant knows, with its grant for the Management API.</summary>
public sealed record EmulatorClient
{
    /// <summary>Every scope that Hooks know: <c>read:hooks</c>, <c>create:hooks</c>, <c>update:hooks</c> and <c>delete:hooks</c>.</summary>
    public static IReadOnlyList<string> AllScopes { get; } = ["read:hooks", "create:hooks", "update:hooks", "delete:hooks"];

    /// <summary>The <c>client_id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The <c>client_secret</c>; null for a client that signs assertions. Any text: nothing outside this process knows it.</summary>
    public string? Secret { get; init; }

    /// <summary>The RSA public key, as PEM, that checks the assertions of the client (<c>private_key_jwt</c>); null for none.</summary>
    public string? PublicKeyPem { get; init; }

    /// <summary>The scopes of each of its tokens. Defaults to <see cref="AllScopes"/>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = AllScopes;

    /// <summary>The identifier alone: a secret has no place in a text.</summary>
    public override string ToString() => Id;
}
