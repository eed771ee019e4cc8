namespace Auth0.Hooks.Analyzers;

/// <summary>Names under which an analyzer hands a fact to its fixer, so that the fixer derives nothing again.</summary>
internal static class PropertyKeys
{
    /// <summary>The metadata name of the open enum.</summary>
    public const string EnumType = nameof(EnumType);

    /// <summary>The static field of the open enum that the fix names.</summary>
    public const string EnumMember = nameof(EnumMember);

    /// <summary>The text that the fix writes as a literal.</summary>
    public const string Text = nameof(Text);

    /// <summary>How the place accepts the value: one of the names in EnumPlaces.</summary>
    public const string Place = nameof(Place);

    /// <summary>The name of the secret, where the code says it.</summary>
    public const string SecretName = nameof(SecretName);
}
