using System.Text.RegularExpressions;

namespace EndToEndTests.Documentation;

/// <summary>Every request that a page names is one that the emulator answers.</summary>
public sealed partial class RouteTests
{
    public static TheoryData<string> Pages => [.. Page.Paths];

    [Theory, MemberData(nameof(Pages))]
    public void Every_request_has_a_route(string path)
    {
        IReadOnlyList<string> routes = Routes.OfTheEmulator();

        Findings.None(new Page(path).InlineCode.Where(code => RequestPattern().IsMatch(code))
            .Select(request => request.Replace(" /hooks", " /api/v2/hooks", StringComparison.Ordinal))
            .Where(request => !routes.Contains(request)));
    }

    [GeneratedRegex(@"^(GET|POST|PUT|PATCH|DELETE) /\S+$")]
    private static partial Regex RequestPattern();
}
