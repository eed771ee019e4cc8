using System.Text.RegularExpressions;

namespace EndToEndTests.Documentation;

/// <summary>What the pages and the sources point at exists.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.Paths];

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_somewhere(string path)
    {
        var page = new Page(path);

        var broken = page.Links.Where(IsLocal).Select(target => target.Split('#')[0]).Where(file => file.Length > 0 && !RepositoryFiles.Exists(page.Resolve(file)));

        Findings.None(broken);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_anchor_is_a_heading(string path)
    {
        var page = new Page(path);
        var broken = page.Links.Where(target => IsLocal(target) && target.Contains('#'))
            .Where(target => !(target.StartsWith('#') ? page : new Page(page.Resolve(target.Split('#')[0]))).Anchors.Contains(target.Split('#')[1]));

        Findings.None(broken);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_diagnostic_that_is_named_is_explained(string path)
    {
        var unknown = DiagnosticPattern().Matches(new Page(path).Text).Select(match => match.Value).Distinct().Where(id => !IsExplained(id));

        Findings.None(unknown);
    }

    [Fact]
    public void Every_diagnostic_that_exists_is_explained()
    {
        var ids = RepositoryFiles.Sources("generator", "analyzers").Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => DiagnosticPattern().Matches(RepositoryFiles.Read(file))).Select(match => match.Value).ToHashSet();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.True(IsExplained(id), id));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_repository_path_that_is_named_exists(string path)
    {
        var missing = new Page(path).InlineCode.Where(code => PathPattern().IsMatch(code) && !RepositoryFiles.Exists(code.TrimEnd('/')));

        Findings.None(missing);
    }

    /// <summary>Comments, help links and project files name pages too.</summary>
    [Fact]
    public void Every_page_that_the_sources_name_exists()
    {
        var broken = RepositoryFiles.Sources("src", "generator", "analyzers", "samples", "benchmarks", "eng", "spec")
            .SelectMany(file => PagePattern().Matches(RepositoryFiles.Read(file)).Select(match => (File: file, Page: match.Value)))
            .Where(mention => !RepositoryFiles.Exists(mention.Page)).Select(mention => $"{mention.File}: {mention.Page}");

        Findings.None(broken);
    }

    private static bool IsLocal(string target) => !target.Contains("://", StringComparison.Ordinal);

    private static bool IsExplained(string id) => id.StartsWith("HOOK", StringComparison.Ordinal)
        ? RepositoryFiles.Exists($"docs/rules/{id}.md")
        : new Page("docs/generator.md").Anchors.Contains(id.ToLowerInvariant())
            || new Page("docs/spec-updates.md").Text.Contains($"\n| {id} |", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(HOOK[1-4]|KSG)\d{3}\b")]
    private static partial Regex DiagnosticPattern();

    /// <summary>From a folder of the root on; names with a placeholder are shapes, not paths.</summary>
    [GeneratedRegex(@"^(spec|generator|src|analyzers|tests|samples|benchmarks|docs|eng)/(?!.*nnnn)[\w./-]*$")]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"\b(docs|spec)/[\w/-]+\.md\b")]
    private static partial Regex PagePattern();
}
