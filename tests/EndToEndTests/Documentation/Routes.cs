using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EndToEndTests.Documentation;

/// <summary>What the emulator answers.</summary>
internal static class Routes
{
    /// <summary>Method and path of every endpoint, as a page writes them: that a GET answers a HEAD too goes without saying.</summary>
    public static IReadOnlyList<string> OfTheEmulator()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddAuth0HooksEmulator(options => { });
        using WebApplication application = builder.Build();
        application.MapAuth0Hooks();
        return [.. ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.OfType<HttpMethodMetadata>().SelectMany(metadata => metadata.HttpMethods).Where(method => !HttpMethods.IsHead(method))
                .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}"))];
    }
}
