using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Method, string Path, string Query, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    public static async Task<ReceivedRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        var rawTarget = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        return new ReceivedRequest(
            request.Method,
            rawTarget.Split('?')[0],
            request.QueryString.Value ?? "",
            body,
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }
}
