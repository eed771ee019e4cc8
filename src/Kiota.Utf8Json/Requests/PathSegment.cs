namespace Kiota.Utf8Json;

/// <summary>A path parameter fills one segment: what would end, skip or climb out of it is refused.</summary>
internal static class PathSegment
{
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>.</exception>
    public static void Check(string parameter, string? value)
    {
        if (string.IsNullOrEmpty(value) || value is "." or "..") throw Refused(parameter, value);
    }

    private static ArgumentException Refused(string parameter, string? value)
    {
        var what = string.IsNullOrEmpty(value) ? "empty" : $"'{value}', which a URL takes for a directory";
        return new ArgumentException($"The path parameter '{parameter}' is {what}. The request would go to another resource.", parameter);
    }
}
