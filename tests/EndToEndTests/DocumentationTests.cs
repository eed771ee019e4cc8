using System.Text.RegularExpressions;

namespace EndToEndTests;

/// <summary>What the pages mention exists.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages => [.. RepositoryFiles.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(page)!;
        var broken = LinkPattern().Matches(RepositoryFiles.Read(page))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !RepositoryFiles.Exists(Path.Combine(folder, target.Split('#')[0])));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_anchor_is_a_heading(string page)
    {
        string folder = Path.GetDirectoryName(page)!;
        var broken = LinkPattern().Matches(RepositoryFiles.Read(page))
            .Select(match => match.Groups["target"].Value)
            .Where(target => target.Contains('#') && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !AnchorsOf(target.StartsWith('#') ? page : Path.Combine(folder, target.Split('#')[0])).Contains(target.Split('#')[1]));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_that_is_named_has_a_page(string page)
    {
        var unknown = RulePattern().Matches(RepositoryFiles.Read(page))
            .Select(match => match.Value)
            .Where(rule => !RepositoryFiles.Exists($"docs/rules/{rule}.md"))
            .Distinct();

        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_repository_path_that_is_named_exists(string page)
    {
        var missing = PathPattern().Matches(RepositoryFiles.Read(page))
            .Select(match => match.Groups["path"].Value.TrimEnd('/'))
            .Where(path => !path.Contains('<') && !path.Contains('*') && !path.Contains('…') && !path.Contains("nnnn", StringComparison.Ordinal) && !RepositoryFiles.Exists(path))
            .Distinct();

        Assert.Empty(missing);
    }

    private static HashSet<string> AnchorsOf(string page) =>
        [.. HeadingPattern().Matches(RepositoryFiles.Read(page)).Select(match => AnchorOf(match.Groups["text"].Value))];

    private static string AnchorOf(string heading) =>
        NotInAnchorPattern().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"\bHOOK[1-4]\d{3}\b")]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"`(?<path>(spec|generator|src|analyzers|tests|samples|benchmarks|docs|eng)/[^`\s]*)`")]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchorPattern();
}
