using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>Makes the address of a request from its URL template (RFC 6570) and its parameters.</summary>
/// <remarks>
/// Kiota expands templates with regular expressions and a dictionary per call; the operators that Kiota's templates
/// use are expanded here in one pass. Anything else goes to Kiota.
/// </remarks>
internal static class RequestUri
{
    public const string RawUrl = "request-raw-url"; // Kiota's own key for request builders made from a URL
    public const string BaseUrl = "baseurl";

    /// <exception cref="ArgumentException">A path parameter is empty, <c>.</c> or <c>..</c>.</exception>
    /// <exception cref="InvalidOperationException">The template needs a base URL and there is none.</exception>
    public static Uri Of(RequestInformation request, string? baseUrl)
    {
        var parameters = request.PathParameters;
        if (parameters.TryGetValue(RawUrl, out var raw) && raw is string url) return new Uri(url);
        // Kiota empties the parameters of a request whose URI was set as a whole.
        if (parameters.Count == 0 || request.UrlTemplate is not { } template) return ExpandedByKiota(request, baseUrl);

        return Expanded(template, baseUrl ?? Registered(parameters), parameters, request.QueryParameters, checksSegments: true) is { } address
            ? new Uri(address)
            : ExpandedByKiota(request, baseUrl);
    }

    /// <summary>Expands a template; null if it is one of those that only Kiota knows.</summary>
    public static string? Expanded(string template, string? baseUrl, IDictionary<string, object> path, IDictionary<string, object> query, bool checksSegments)
    {
        var expansion = new UrlTemplateExpansion(stackalloc char[512], checksSegments);
        try
        {
            return expansion.TryAppend(template, baseUrl, path, query) ? expansion.ToString() : null;
        }
        finally
        {
            expansion.Dispose();
        }
    }

    private static string? Registered(IDictionary<string, object> parameters) =>
        parameters.TryGetValue(BaseUrl, out var value) ? value as string : null;

    private static Uri ExpandedByKiota(RequestInformation request, string? baseUrl)
    {
        foreach (var parameter in request.PathParameters)
            if (parameter.Key != BaseUrl) PathSegment.Check(parameter.Key, parameter.Value?.ToString());
        // The dictionary belongs to the request builder, which other threads may be using: never add to it.
        if (baseUrl is not null)
            request.PathParameters = new Dictionary<string, object>(request.PathParameters, StringComparer.OrdinalIgnoreCase) { [BaseUrl] = baseUrl };
        return request.URI;
    }
}
