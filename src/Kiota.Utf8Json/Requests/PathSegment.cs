namespace Kiota.Utf8Json;

/// <summary>A path parameter fills one segment: what would end, skip or climb out of it is refused.</summary>
internal static class PathSegment
{
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>.</exception>
    public static void Check(string parameter, string? value)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException($"The path parameter '{parameter}' is empty. The request would go to another resource.", parameter);
        if (value is "." or "..")
            throw new ArgumentException($"The path parameter '{parameter}' is '{value}', which a URL takes for a directory. The request would go to another resource.", parameter);
    }
}
