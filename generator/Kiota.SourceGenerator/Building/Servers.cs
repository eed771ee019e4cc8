using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Finds where requests go.</summary>
internal static class Servers
{
    /// <summary>The address of the document's first server that speaks HTTP; null if it is not absolute.</summary>
    public static string? BaseUrl(OpenApiDocument document) => Address(document.HttpServer);

    /// <summary>The address of the server that a path or an operation has for itself; null if it has none that is absolute.</summary>
    public static string? Own(PathItem item, Operation operation, string? baseUrl)
    {
        string? url = Address(operation.Servers.FirstOrDefault() ?? item.Servers.FirstOrDefault());
        return url == baseUrl || url?.IndexOf('{') >= 0 ? null : url;
    }

    /// <summary>The address with its variables at their defaults; one without a default stays the caller's to fill in.</summary>
    private static string? Address(Server? server)
    {
        if (server is null) return null;
        string url = server.Url;
        foreach ((string name, ServerVariable variable) in server.Variables)
        {
            if (variable.Default is { } value) url = url.Replace("{" + name + "}", value);
        }

        return url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? url.TrimEnd('/') : null;
    }
}
