using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EndToEndTests.Documentation;

/// <summary>What the emulator answers.</summary>
internal static class Routes
{
    /// <summary>Method and path of every endpoint, as a page writes them.</summary>
    public static IReadOnlyList<string> OfTheEmulator()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddAuth0HooksEmulator(options => { });
        using WebApplication application = builder.Build();
        application.MapAuth0Hooks();
        return [.. ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.OfType<HttpMethodMetadata>().SelectMany(metadata => metadata.HttpMethods)
                .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}"))];
    }
}
