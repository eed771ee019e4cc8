using System.Text.RegularExpressions;

namespace EndToEndTests.Documentation;

/// <summary>What stands between backticks is a name of something that exists.</summary>
public sealed partial class InlineCodeTests
{
    public static TheoryData<string> Pages => [.. Page.Paths];

    /// <summary>Every word, down to the wire: a word that neither a source nor .NET has is a misspelt or a former one, or it is on the list of others' words.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void Every_word_occurs_in_the_sources(string path)
    {
        var unknown = new Page(path).InlineCode.SelectMany(code => WordPattern().Matches(code)).Select(match => match.Value)
            .Where(word => !SourceWords.All.Contains(word) && !PublicNames.All.Contains(word) && !SourceWords.OfOthers.Contains(word));

        Findings.None(unknown);
    }

    /// <summary>A name in the form of a type or a member is one that a caller can reach.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void Every_type_and_member_is_public(string path)
    {
        var unknown = new Page(path).InlineCode.Where(code => MemberPattern().IsMatch(code))
            .Where(name => !PublicNames.All.Contains(name) && !SourceWords.OfBuilds.Contains(name) && !SourceWords.OfOthers.Contains(name));

        Findings.None(unknown);
    }

    [Fact]
    public void No_word_is_on_the_list_of_others_that_no_page_uses()
    {
        var used = Page.Paths.SelectMany(path => WordPattern().Matches(new Page(path).Text)).Select(match => match.Value).ToHashSet();

        Findings.None(SourceWords.OfOthers.Where(word => !used.Contains(word)));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_expression_compiles(string path)
    {
        var broken = new Page(path).InlineCode.Where(code => ExpressionPattern().IsMatch(code))
            .SelectMany(code => Snippet.ErrorsOf($"{Complete(code)};").Where(error => !IsNoMistake(error)).Select(error => $"{code}: {error}"));

        Findings.None(broken);
    }

    /// <summary>Fills what a page leaves out with dots.</summary>
    private static string Complete(string code) =>
        DotsPattern().Replace(code, "default!").Replace("= ...", "= default!", StringComparison.Ordinal).Replace("(...)", "()", StringComparison.Ordinal);

    /// <summary>A page writes <c>Type.Member</c> for a member of an instance, and values that are no statements.</summary>
    private static bool IsNoMistake(string error) => error.StartsWith("CS0120 ", StringComparison.Ordinal) || error.StartsWith("CS0201 ", StringComparison.Ordinal);

    [GeneratedRegex(@"[A-Za-z_][A-Za-z0-9_]{2,}")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"^[A-Z][a-z0-9]+[A-Za-z0-9]*$")]
    private static partial Regex MemberPattern();

    /// <summary>On a variable that the surroundings declare, on a type, or a constructor.</summary>
    [GeneratedRegex(@"^((await )?(hooks|tenant|app|builder)\.|new (Hooks|ListHooks|TokenSharing)|Hook\w*\.[A-Z]\w*$)")]
    private static partial Regex ExpressionPattern();

    [GeneratedRegex(@"new\(\) \{.*\.\.\. \}")]
    private static partial Regex DotsPattern();
}
