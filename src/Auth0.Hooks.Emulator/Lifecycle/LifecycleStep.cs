using Auth0.Hooks.Emulator.Contract;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Lifecycle;

/// <summary>Refuses the operations that the tenant does not offer any more.</summary>
internal sealed class LifecycleStep(LifecycleState lifecycle) : IMiddleware
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        lifecycle.RequireAllowed(context.GetOperation());
        return next(context);
    }
}
