using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Takes documentation and deprecation from the document.</summary>
internal static class Descriptions
{
    public static Documentation Of(string? text, ExternalDocs? link = null) =>
        string.IsNullOrWhiteSpace(text) && link is null ? Documentation.None
            : new(text?.Trim() ?? "", IsAbsolute(link?.Url) ? link!.Url : null, string.IsNullOrWhiteSpace(link?.Description) ? null : link!.Description);

    /// <summary>What stands beside a <c>$ref</c> wins over what is said at its target.</summary>
    public static Documentation Of(Schema use) => Of(use.Description ?? use.Resolved.Description, use.ExternalDocs ?? use.Resolved.ExternalDocs);

    /// <summary>The message of <c>[Obsolete]</c>; null if not deprecated.</summary>
    public static string? Obsolete(bool deprecated, Deprecation? detail)
    {
        if (detail is null) return deprecated ? "" : null;
        string message = detail.Description ?? "";
        if (!string.IsNullOrEmpty(detail.Version)) message += $" as of {detail.Version}";
        if (!string.IsNullOrEmpty(detail.Date)) message += $" on {detail.Date}";
        if (!string.IsNullOrEmpty(detail.RemovalDate)) message += $" and will be removed {detail.RemovalDate}";
        return message;
    }

    private static bool IsAbsolute(string? url) => url is not null && Uri.TryCreate(url, UriKind.Absolute, out _);
}
