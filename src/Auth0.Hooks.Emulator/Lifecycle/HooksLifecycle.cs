namespace Auth0.Hooks.Emulator;

/// <summary>What a tenant still lets its callers do with Hooks, which the service takes away in steps.</summary>
public enum HooksLifecycle
{
    /// <summary>Everything works, as it did for tenants with Hooks until 2024-11-18.</summary>
    Active,

    /// <summary>
    /// As tenants with Hooks have been since 2024-11-18: hooks are listed, read, deleted and switched on and off, and secrets change; a new
    /// hook, or another name, script or dependency, is refused with 403.
    /// </summary>
    ReadOnly,

    /// <summary>After the end of life, announced for 2026-11-18: every call is refused with 403 <c>hooks_not_allowed</c>.</summary>
    Ended,

    /// <summary>A tenant made on or after 2023-10-16, which never had Hooks: every call is refused with 403 <c>hooks_not_allowed</c>.</summary>
    Never,
}
