using System.Text.RegularExpressions;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>What npm accepts after the name of a package: a range of versions, a tag, or a place to fetch it from.</summary>
internal static class NpmVersion
{
    private const string Number = "(?:0|[1-9][0-9]*|[xX*])";
    private const string Version = "[v=\\s]*" + Number + "(?:\\." + Number + "(?:\\." + Number + "(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?)?)?";
    private const string Comparator = "(?:[<>]=?|=|~>?|\\^)?\\s*" + Version;
    private const string Range = "\\s*(?:" + Version + "\\s+-\\s+" + Version + "|" + Comparator + "(?:\\s+" + Comparator + ")*)?\\s*";

    private static readonly Regex Ranges = new("^" + Range + "(?:\\|\\|" + Range + ")*$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
    private static readonly Regex Tag = new("^[A-Za-z][A-Za-z0-9._~!'()*-]*$", RegexOptions.CultureInvariant);
    private static readonly Regex Source = new("^(?:(?:git|git\\+[a-z]+|https?|file|npm|workspace|github|gitlab|bitbucket|gist|link):|[^@/\\s:]+/[^@/\\s]+$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsValid(string text)
    {
        try
        {
            return Ranges.IsMatch(text) || (Tag.IsMatch(text) && !LooksLikeVersion(text)) || Source.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // "v1.2.3.4" is a legal name of a tag, and never meant as one.
    private static bool LooksLikeVersion(string text) => text.Length > 1 && text[0] is 'v' or 'V' && char.IsDigit(text[1]);
}
