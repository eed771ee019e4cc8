using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Finds where requests go.</summary>
internal static class Servers
{
    /// <summary>The document's first server; null if it is not absolute. Its variables are the caller's to fill in.</summary>
    public static string? BaseUrl(OpenApiDocument document) => Absolute(document.Servers.FirstOrDefault()?.Url);

    /// <summary>The server that a path or an operation has for itself, with the defaults of its variables; null if it has none that is absolute.</summary>
    public static string? Own(PathItem item, Operation operation, string? baseUrl)
    {
        Server? server = operation.Servers.FirstOrDefault() ?? item.Servers.FirstOrDefault();
        if (Absolute(server?.Url) is not { } url || url == baseUrl) return null;
        foreach ((string name, ServerVariable variable) in server!.Variables) url = url.Replace("{" + name + "}", variable.Default ?? "");
        return url.IndexOf('{') < 0 ? url : null;
    }

    private static string? Absolute(string? url) =>
        url is not null && (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) ? url.TrimEnd('/') : null;
}
