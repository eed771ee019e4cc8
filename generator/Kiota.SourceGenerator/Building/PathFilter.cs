namespace Kiota.SourceGenerator.Building;

/// <summary>
/// Which operations a client has: those that an include pattern names (all, if there is none) and no exclude pattern
/// names. Several patterns are separated by semicolons.
/// </summary>
internal sealed class PathFilter
{
    private readonly List<PathPattern> includes;
    private readonly List<PathPattern> excludes;

    private PathFilter(List<PathPattern> includes, List<PathPattern> excludes)
    {
        this.includes = includes;
        this.excludes = excludes;
    }

    /// <param name="includes">The patterns of <c>IncludePaths</c>; null or blank includes everything.</param>
    /// <param name="excludes">The patterns of <c>ExcludePaths</c>; null or blank excludes nothing.</param>
    public static PathFilter Parse(string? includes, string? excludes) => new(Patterns(includes), Patterns(excludes));

    /// <param name="path">A path of the document, such as <c>/hooks/{id}</c>.</param>
    /// <param name="method">The HTTP method, in any case.</param>
    public bool Includes(string path, string method) =>
        (includes.Count == 0 || includes.Exists(pattern => pattern.Matches(path, method)))
        && !excludes.Exists(pattern => pattern.Matches(path, method));

    private static List<PathPattern> Patterns(string? text)
    {
        var patterns = new List<PathPattern>();
        foreach (string part in (text ?? "").Split(';'))
        {
            if (part.Trim() is { Length: > 0 } pattern) patterns.Add(PathPattern.Parse(pattern));
        }

        return patterns;
    }
}
