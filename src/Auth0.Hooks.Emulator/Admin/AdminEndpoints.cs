using System.Text.Json;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Hooks;
using Auth0.Hooks.Emulator.Hosting;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.RateLimiting;
using Auth0.Hooks.Emulator.Requests;
using Auth0.Hooks.Emulator.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Auth0.Hooks.Emulator.Admin;

/// <summary>The switches of a tenant as JSON endpoints under <c>/emulator</c>, for the machine itself only.</summary>
internal static class AdminEndpoints
{
    public const string Root = "/emulator";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        IServiceProvider services = endpoints.ServiceProvider;
        LifecycleState lifecycle = services.GetRequiredService<LifecycleState>();
        RateLimiter limiter = services.GetRequiredService<RateLimiter>();
        HooksFaults faults = services.GetRequiredService<HooksFaults>();
        RequestLog requests = services.GetRequiredService<RequestLog>();
        HookStore hooks = services.GetRequiredService<HookStore>();
        HookRunner runner = services.GetRequiredService<HookRunner>();

        Map("GET", "/state", WriteStateAsync);
        Map("GET", "/requests", context => AdminJson.WriteAsync(context, requests.List()));
        Map("GET", "/faults", context => AdminJson.WriteAsync(context, faults));
        Map("PUT", "/lifecycle", async context =>
        {
            string mode = (await AdminJson.ReadAsync<LifecycleRequest>(context.Request)).Mode;
            lifecycle.Mode = LifecycleNames.Parse(mode) ?? throw ServiceErrors.InvalidBody($"'mode must be {string.Join(", ", LifecycleNames.All)}'");
            await WriteStateAsync(context);
        });
        Map("PUT", "/rate-limit", async context =>
        {
            string tier = (await AdminJson.ReadAsync<RateLimitRequest>(context.Request)).Tier;
            limiter.Limit = Checked(() => HooksRateLimit.FromName(tier));
            await WriteStateAsync(context);
        });
        Map("POST", "/faults", async context =>
        {
            HooksFault fault = await AdminJson.ReadAsync<HooksFault>(context.Request);
            Checked(() => { faults.Add(fault); return fault; });
            await WriteStateAsync(context);
        });
        Map("DELETE", "/faults", context =>
        {
            faults.Clear();
            return WriteStateAsync(context);
        });
        Map("POST", "/reset", async context =>
        {
            await AdminJson.ReadAsync<JsonDocument>(context.Request);
            hooks.Clear();
            faults.Clear();
            requests.Clear();
            await WriteStateAsync(context);
        });
        Map("POST", "/hooks/{id}/run", async context =>
        {
            using JsonDocument payload = await AdminJson.ReadAsync<JsonDocument>(context.Request);
            if (payload.RootElement.ValueKind != JsonValueKind.Object)
                throw ServiceErrors.InvalidBody("'the payload must be an object with one property for each parameter of the hook'");
            await AdminJson.WriteAsync(context, await runner.RunAsync((string)context.GetRouteValue("id")!, payload.RootElement, context.RequestAborted));
        });

        void Map(string method, string path, RequestDelegate handler) =>
            endpoints.MapMethods(Root + path, ReadingEndpoints.MethodsOf(method), TenantPipeline.Local(endpoints, handler));

        Task WriteStateAsync(HttpContext context) => AdminJson.WriteAsync(context, new
        {
            lifecycle = lifecycle.Mode.ToName(),
            rateLimit = limiter.Limit?.Name ?? "off",
            faults,
            hooks = hooks.List(take: 0).Total,
        });
    }

    private static T Checked<T>(Func<T> change)
    {
        try
        {
            return change();
        }
        catch (ArgumentException wrong)
        {
            // Without the name of a parameter that the caller does not see.
            throw ServiceErrors.InvalidBody($"'{wrong.Message.Split(" (Parameter ")[0]}'");
        }
    }
}
