using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>Endpoints that read: to a HEAD they answer what they answer to a GET, without the body.</summary>
internal static class ReadingEndpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The methods of an endpoint that the document, or a route, gives this one.</summary>
    public static string[] MethodsOf(string method) => HttpMethods.IsGet(method) ? GetAndHead : [method];

    public static void MapReading(this IEndpointRouteBuilder endpoints, string path, RequestDelegate handler) =>
        endpoints.MapMethods(path, GetAndHead, handler);
}
