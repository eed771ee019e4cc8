using System.Diagnostics;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Hooks;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.Secrets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>
/// The operations of the document as endpoints. Their controller lives in services of the tenant's own: an application that maps a
/// tenant keeps its controllers to itself, and its filters, formatters and JSON settings cannot change the wire.
/// </summary>
internal sealed class OperationEndpoints : IDisposable
{
    private readonly ServiceProvider services;

    public OperationEndpoints(HookStore hooks, SecretStore secrets, LifecycleState lifecycle, ILoggerFactory loggers)
    {
        ServiceCollection own = new();
        own.AddSingleton(hooks).AddSingleton(secrets).AddSingleton(lifecycle).AddSingleton(loggers).AddLogging();
        DiagnosticListener diagnostics = new(HooksEmulator.TelemetryName);
        own.AddSingleton(diagnostics).AddSingleton<DiagnosticSource>(diagnostics);
        own.AddMvcCore().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.FeatureProviders.Add(new HooksControllerFeature());
        }).AddJsonOptions(json => json.JsonSerializerOptions.TypeInfoResolver = WireJson.Types);
        services = own.BuildServiceProvider();
    }

    /// <summary>Adds them to the endpoints of an application.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        OwnEndpoints own = new(services);
        own.MapControllers().Finally(endpoint => Protect(endpoints, endpoint));
        // Wrapped, because the MapControllers of the application would take a source of controllers that it finds for its own.
        endpoints.DataSources.Add(new CompositeEndpointDataSource(own.DataSources));
    }

    public void Dispose() => services.Dispose();

    private void Protect(IEndpointRouteBuilder endpoints, EndpointBuilder endpoint)
    {
        ControllerActionDescriptor action = endpoint.Metadata.OfType<ControllerActionDescriptor>().Single();
        string method = endpoint.Metadata.OfType<HttpMethodMetadata>().Single().HttpMethods.Single();
        endpoint.Metadata.Add(HooksDocument.Find(action.AttributeRouteInfo!.Template, method)
            ?? throw new InvalidOperationException($"The document has no {method} {action.AttributeRouteInfo.Template}."));
        endpoint.Metadata.Add(new HttpMethodMetadata(ReadingEndpoints.MethodsOf(method)));
        RequestDelegate operation = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = TenantPipeline.Protected(endpoints, context => InvokeAsync(context, operation));
    }

    private async Task InvokeAsync(HttpContext context, RequestDelegate operation)
    {
        IServiceProvider outer = context.RequestServices;
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await operation(context);
        }
        finally
        {
            context.RequestServices = outer;
        }
    }

    private sealed class OwnEndpoints(IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}
