using System.Net;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Tokens;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Admin;

/// <summary>
/// Lets pass only what the machine itself asks. The name that was asked for must be a loopback name too: a web page whose domain was
/// pointed at this machine comes from it, but under its own name.
/// </summary>
internal sealed class LoopbackStep : IMiddleware
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // An in-memory test server has no address.
        IPAddress? remote = context.Connection.RemoteIpAddress;
        if ((remote is not null && !IPAddress.IsLoopback(remote)) || !TenantAddress.IsLoopback(context.Request.Host.Host))
            throw new ServiceErrorException(403, "This part of the emulator answers only to its own machine: open it as http://localhost.");
        return next(context);
    }
}
