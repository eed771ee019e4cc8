using Auth0.Hooks.Emulator.Admin;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Faults;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.RateLimiting;
using Auth0.Hooks.Emulator.Requests;
using Auth0.Hooks.Emulator.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>What a request passes on its way to an endpoint of the tenant, outermost first.</summary>
internal static class TenantPipeline
{
    /// <summary>For endpoints that answer anybody: tokens, keys, and paths that do not exist.</summary>
    public static RequestDelegate Open(IEndpointRouteBuilder endpoints, RequestDelegate endpoint) => Build(endpoints, endpoint,
        typeof(RequestLogStep),
        typeof(FaultStep),
        typeof(ErrorStep),
        typeof(RequestHeadStep));

    /// <summary>For the operations of the document.</summary>
    public static RequestDelegate Protected(IEndpointRouteBuilder endpoints, RequestDelegate endpoint) => Build(endpoints, endpoint,
        typeof(RequestLogStep),
        typeof(FaultStep),
        typeof(ErrorStep),
        typeof(RequestHeadStep),
        typeof(RateLimitStep),
        typeof(AuthorizationStep),
        typeof(LifecycleStep),
        typeof(ContractStep));

    /// <summary>For the switches and the page, which answer the machine itself only.</summary>
    public static RequestDelegate Local(IEndpointRouteBuilder endpoints, RequestDelegate endpoint) => Build(endpoints, endpoint,
        typeof(ErrorStep),
        typeof(RequestHeadStep),
        typeof(LoopbackStep),
        typeof(SameOriginStep));

    private static RequestDelegate Build(IEndpointRouteBuilder endpoints, RequestDelegate endpoint, params ReadOnlySpan<Type> steps)
    {
        IApplicationBuilder pipeline = endpoints.CreateApplicationBuilder();
        foreach (Type step in steps)
            pipeline.UseMiddleware(step);
        pipeline.Run(endpoint);
        return pipeline.Build();
    }
}
