using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

internal static class HttpMethods
{
    private static readonly HttpMethod Patch = new("PATCH"), Connect = new("CONNECT");

    public static HttpMethod Of(Method method) => method switch
    {
        Method.GET => HttpMethod.Get,
        Method.POST => HttpMethod.Post,
        Method.PATCH => Patch,
        Method.DELETE => HttpMethod.Delete,
        Method.OPTIONS => HttpMethod.Options,
        Method.PUT => HttpMethod.Put,
        Method.HEAD => HttpMethod.Head,
        Method.CONNECT => Connect,
        Method.TRACE => HttpMethod.Trace,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not an HTTP method."),
    };
}
