namespace Kiota.Utf8Json;

/// <summary>Tells JSON from other media types.</summary>
internal static class ContentTypes
{
    public const string Json = "application/json";

    /// <summary>Whether a content type, with or without parameters, is application/json, text/json or any +json (RFC 6839).</summary>
    public static bool IsJson(string? contentType)
    {
        var type = contentType.AsSpan();
        var parameters = type.IndexOf(';');
        if (parameters >= 0) type = type.Slice(0, parameters);
        type = type.Trim();
        return type.Equals(Json.AsSpan(), StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
