using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Auth0.Hooks;

namespace EndToEndTests.Documentation;

/// <summary>What exists is on its page, with the value that it has.</summary>
public sealed partial class CompletenessTests
{
    [Fact]
    public void Every_metadata_of_an_item_is_explained() => Findings.None(Undocumented(
        "docs/generator.md",
        XDocument.Parse(RepositoryFiles.Read("generator/Kiota.SourceGenerator/build/Kiota.SourceGenerator.props"))
            .Descendants("CompilerVisibleItemMetadata").Select(item => (string)item.Attribute("MetadataName")!).Where(name => name != "SourceItemGroup")));

    [Fact]
    public void Every_property_of_an_update_is_explained() => Findings.None(Undocumented(
        "docs/spec-updates.md",
        XDocument.Parse(RepositoryFiles.Read("generator/Kiota.SourceGenerator/build/KiotaUpdate.targets"))
            .Descendants("PropertyGroup").Elements().Select(property => property.Name.LocalName).Where(name => name != "KiotaUpdateAssembly")));

    [Fact]
    public void Every_exception_is_explained() => Findings.None(Undocumented(
        "docs/paging-and-errors.md",
        typeof(HooksApiException).Assembly.GetExportedTypes().Where(typeof(HooksApiException).IsAssignableFrom).Select(type => type.Name)));

    [Fact]
    public void Every_switch_of_the_admin_endpoints_is_a_request_on_the_page_of_the_emulator()
    {
        var named = new Page("docs/emulator.md").InlineCode.ToHashSet();

        Findings.None(Routes.OfTheEmulator().Where(route => route.Contains(" /emulator/", StringComparison.Ordinal) && !route.Contains("/page", StringComparison.Ordinal))
            .Where(route => !named.Contains(route) && !named.Any(code => route.EndsWith(code, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_default_of_the_options_that_a_page_names_is_the_default()
    {
        var options = new HooksClientOptions();
        var wrong =
            from Match named in DefaultPattern().Matches(new Page("docs/paging-and-errors.md").Text)
            let property = typeof(HooksClientOptions).GetProperty(named.Groups["name"].Value)
            where property is not null
            let value = property.GetValue(options) is TimeSpan time ? Span(time) : Convert.ToString(property.GetValue(options), CultureInfo.InvariantCulture)
            where value != named.Groups["value"].Value
            select $"{named.Value} is {value}";

        Assert.NotEmpty(DefaultPattern().Matches(new Page("docs/paging-and-errors.md").Text));
        Findings.None(wrong);
    }

    private static string Span(TimeSpan time) => time < TimeSpan.FromSeconds(1)
        ? $"{time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms"
        : $"{time.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s";

    private static IEnumerable<string> Undocumented(string page, IEnumerable<string> names)
    {
        var named = new Page(page).InlineCode.ToHashSet();
        return names.Where(name => !named.Contains(name));
    }

    [GeneratedRegex(@"`(?<name>\w+)` \((?<value>\d+( m?s)?)\)")]
    private static partial Regex DefaultPattern();
}
