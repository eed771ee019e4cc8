using System.Text.RegularExpressions;

namespace EndToEndTests.Documentation;

/// <summary>One Markdown page of the repository, taken apart.</summary>
internal sealed partial class Page(string path)
{
    private readonly string text = RepositoryFiles.Read(path);

    /// <summary>All pages that a reader may open.</summary>
    public static IEnumerable<string> Paths => RepositoryFiles.Pages;

    public string Text => text;

    /// <summary>What stands between backticks in running text, each once.</summary>
    public IEnumerable<string> InlineCode =>
        InlinePattern().Matches(BlockPattern().Replace(text, "")).Select(match => match.Groups["code"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The fenced blocks.</summary>
    public IEnumerable<Block> Blocks => BlockPattern().Matches(text).Select(match => new Block(
        text.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["language"].Value, match.Groups["code"].Value));

    /// <summary>Targets of the links.</summary>
    public IEnumerable<string> Links => LinkPattern().Matches(text).Select(match => match.Groups["target"].Value);

    /// <summary>The fragments that a link to this page may name, as GitHub makes them of headings.</summary>
    public IEnumerable<string> Anchors => HeadingPattern().Matches(BlockPattern().Replace(text, ""))
        .Select(match => NotInAnchorPattern().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>A path that a link on this page names, from the root of the repository.</summary>
    public string Resolve(string target) => Path.Combine(Path.GetDirectoryName(path)!, target);

    [GeneratedRegex(@"^ *```(?<language>\w*)\n(?<code>.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"(?<!`)(?<ticks>`+)(?!`)(?<code>.+?)(?<!`)\k<ticks>(?!`)")]
    private static partial Regex InlinePattern();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchorPattern();

    /// <summary>A fenced block, and the line that it begins at.</summary>
    internal sealed record Block(int Line, string Language, string Text);
}
