using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EndToEndTests.Documentation;

/// <summary>Every request that a page names is one that the emulator answers.</summary>
public sealed partial class RouteTests
{
    public static TheoryData<string> Pages => [.. Page.Paths];

    [Theory, MemberData(nameof(Pages))]
    public void Every_request_has_a_route(string path)
    {
        HashSet<string> routes = [.. Routes()];

        Findings.None(new Page(path).InlineCode.Where(code => RequestPattern().IsMatch(code))
            .Select(request => request.Replace(" /hooks", " /api/v2/hooks", StringComparison.Ordinal))
            .Where(request => !routes.Contains(request)));
    }

    private static IEnumerable<string> Routes()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddAuth0HooksEmulator(options => { });
        using WebApplication application = builder.Build();
        application.MapAuth0Hooks();
        return [.. ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.OfType<HttpMethodMetadata>().SelectMany(metadata => metadata.HttpMethods)
                .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}"))];
    }

    [GeneratedRegex(@"^(GET|POST|PUT|PATCH|DELETE) /\S+$")]
    private static partial Regex RequestPattern();
}
