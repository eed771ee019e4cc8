using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Admin;

/// <summary>Refuses what a web page of somebody else's sends: browsers name the origin of everything that may change something.</summary>
internal sealed class SameOriginStep : IMiddleware
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        string origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && origin != $"{request.Scheme}://{request.Host.Value}")
            throw new ServiceErrorException(403, "A page of another origin may not change the emulator.");
        return next(context);
    }
}
