namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>What a place takes.</summary>
internal enum SecretKind
{
    /// <summary>The value of a secret that the program hands to the service.</summary>
    Value,

    /// <summary>What the program proves its own identity with.</summary>
    Credential,
}
