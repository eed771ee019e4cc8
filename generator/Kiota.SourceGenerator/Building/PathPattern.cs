namespace Kiota.SourceGenerator.Building;

/// <summary>
/// A pattern such as <c>/users/*/messages#GET,POST</c>: <c>*</c> is anything within one segment, <c>**</c> any number
/// of segments (none too, so <c>/hooks/**</c> names <c>/hooks</c>), <c>?</c> one character, <c>{x}</c> the same as
/// <c>*</c>. Case does not count. Without <c>#</c> every method is meant.
/// </summary>
internal sealed class PathPattern
{
    private const string AnySegments = "**";

    private readonly string[] segments;
    private readonly string[] methods;

    private PathPattern(string[] segments, string[] methods)
    {
        this.segments = segments;
        this.methods = methods;
    }

    public static PathPattern Parse(string text)
    {
        int hash = text.LastIndexOf('#');
        string path = hash < 0 ? text : text.Substring(0, hash);
        string methods = hash < 0 ? "" : text.Substring(hash + 1);
        return new(
            Segments(path).Select(WithoutParameterNames).ToArray(),
            methods.Split(',').Select(method => method.Trim()).Where(method => method.Length > 0).ToArray());
    }

    public bool Matches(string path, string method) =>
        (methods.Length == 0 || methods.Contains(method, StringComparer.OrdinalIgnoreCase)) && MatchesPath(Segments(path));

    private static string[] Segments(string path) => path.Trim('/').Split('/');

    private bool MatchesPath(string[] path) => Matches(
        segments.Length, path.Length, isWildcard: next => segments[next] == AnySegments, fits: (next, at) => MatchesSegment(segments[next], path[at]));

    private static bool MatchesSegment(string pattern, string segment) => Matches(
        pattern.Length, segment.Length, isWildcard: next => pattern[next] == '*', fits: (next, at) => pattern[next] == '?' || SameLetter(pattern[next], segment[at]));

    /// <summary>Greedy with one way back, to the last wildcard: that is enough, and never slow on any pattern.</summary>
    private static bool Matches(int patternLength, int length, Func<int, bool> isWildcard, Func<int, int, bool> fits)
    {
        int at = 0, next = 0, wildcard = -1, retry = 0;
        while (at < length)
        {
            if (next < patternLength && isWildcard(next))
            {
                wildcard = next++;
                retry = at;
            }
            else if (next < patternLength && fits(next, at))
            {
                next++;
                at++;
            }
            else if (wildcard >= 0)
            {
                next = wildcard + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (next < patternLength && isWildcard(next)) next++;
        return next == patternLength;
    }

    private static bool SameLetter(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    private static string WithoutParameterNames(string segment)
    {
        while (segment.IndexOf('{') is >= 0 and var open && segment.IndexOf('}', open) is >= 0 and var close)
            segment = segment.Substring(0, open) + "*" + segment.Substring(close + 1);
        return segment == "***" ? "*" : segment;
    }
}
