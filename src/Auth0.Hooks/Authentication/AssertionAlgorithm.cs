namespace Auth0.Hooks;

/// <summary>Signature algorithms that Auth0 accepts for a client assertion.</summary>
public enum AssertionAlgorithm
{
    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256.</summary>
    RS256,

    /// <summary>RSASSA-PKCS1-v1_5 with SHA-384.</summary>
    RS384,

    /// <summary>RSASSA-PSS with SHA-256.</summary>
    PS256,
}
