using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;

namespace Auth0.Hooks.Emulator.Lifecycle;

/// <summary>The lifecycle mode of a tenant, which may change while it runs.</summary>
internal sealed class LifecycleState(HooksEmulatorOptions options)
{
    private volatile HooksLifecycle mode = options.Lifecycle;

    public HooksLifecycle Mode
    {
        get => mode;
        set => mode = value;
    }

    /// <exception cref="ServiceErrorException">The tenant does not offer the operation any more.</exception>
    public void RequireAllowed(Operation operation)
    {
        if (mode is HooksLifecycle.Ended or HooksLifecycle.Never)
            throw ServiceErrors.HooksNotAllowed();
        if (mode is HooksLifecycle.ReadOnly && operation.Id == "post_hooks")
            throw ServiceErrors.ReadOnly();
    }

    /// <exception cref="ServiceErrorException">The tenant does not let these properties change any more.</exception>
    public void RequireAllowed(UpdateHookRequestContent change)
    {
        if (mode is HooksLifecycle.ReadOnly && (change.Name is not null || change.Script is not null || change.Dependencies is not null))
            throw ServiceErrors.ReadOnly();
    }
}
