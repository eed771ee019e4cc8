using Auth0.Hooks.Emulator.Admin;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Hosting;
using Auth0.Hooks.Emulator.Page;
using Auth0.Hooks.Emulator.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps a local tenant into an ASP.NET Core application.</summary>
public static class HooksEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the Hooks part of the Management API under <c>/api/v2</c>, <c>/oauth/token</c> and <c>/.well-known/jwks.json</c>; and under
    /// <c>/emulator</c>, for callers on the same machine only, the page and the switches of the tenant. Needs <c>AddAuth0HooksEmulator</c>.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <returns>The same endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddAuth0HooksEmulator</c> was not called.</exception>
    public static IEndpointRouteBuilder MapAuth0Hooks(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        IServiceProvider services = endpoints.ServiceProvider;
        TokenEndpoint token = services.GetService<TokenEndpoint>()
            ?? throw new InvalidOperationException("MapAuth0Hooks needs builder.Services.AddAuth0HooksEmulator() before the application is built.");
        SigningKey key = services.GetRequiredService<SigningKey>();

        services.GetRequiredService<OperationEndpoints>().Map(endpoints);
        endpoints.MapPost(TokenEndpoint.Path, TenantPipeline.Open(endpoints, token.HandleAsync));
        endpoints.MapReading("/.well-known/jwks.json", TenantPipeline.Open(endpoints, context =>
            context.Response.WriteAsJsonAsync(new { keys = new[] { key.PublicKey } }, WireJson.Options)));
        endpoints.Map($"/{HooksDocument.BasePath}/{{**rest}}", TenantPipeline.Open(endpoints, _ => throw ServiceErrors.NotFound()));
        HealthEndpoint.Map(endpoints, AdminEndpoints.Root + "/health");
        AdminEndpoints.Map(endpoints);
        PageEndpoints.Map(endpoints);
        return endpoints;
    }
}
