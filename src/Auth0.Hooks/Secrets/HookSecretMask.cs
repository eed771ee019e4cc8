namespace Auth0.Hooks;

/// <summary>The text that the service shows in place of a secret's value. It is never sent back: that would overwrite the secret with it.</summary>
public static class HookSecretMask
{
    /// <summary>The text itself, as recorded answers have it; the service's documentation leaves out the last underscore in places.</summary>
    public const string Value = "_VALUE_NOT_SHOWN_";
}
