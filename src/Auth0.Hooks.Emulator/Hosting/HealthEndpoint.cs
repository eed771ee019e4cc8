using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Hooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>Tells anybody whether the tenant can reach its hooks.</summary>
internal static class HealthEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints, string path)
    {
        HookStore hooks = endpoints.ServiceProvider.GetRequiredService<HookStore>();
        endpoints.MapReading(path, context =>
        {
            try
            {
                hooks.List(take: 0);
            }
            catch (Exception)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            }

            return context.Response.WriteAsJsonAsync(new { status = context.Response.StatusCode == 200 ? "healthy" : "unhealthy" }, WireJson.Options);
        });
    }
}
