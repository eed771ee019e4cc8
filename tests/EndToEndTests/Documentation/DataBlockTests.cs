using System.Text.Json;
using System.Xml.Linq;

namespace EndToEndTests.Documentation;

/// <summary>The blocks that are data: what they set can be set.</summary>
public sealed class DataBlockTests
{
    public static TheoryData<string> Pages => [.. Page.Paths];

    [Theory, MemberData(nameof(Pages))]
    public void Every_metadata_of_an_item_is_read(string path)
    {
        string[] known = ["Include", "SourceUrl", .. XDocument.Parse(RepositoryFiles.Read("generator/Kiota.SourceGenerator/build/Kiota.SourceGenerator.props"))
            .Descendants("CompilerVisibleItemMetadata").Select(item => (string)item.Attribute("MetadataName")!)];

        Findings.None(ElementsOf(path).Where(element => element.Name.LocalName is "KiotaClient" or "KiotaCompanion")
            .SelectMany(element => element.Attributes().Select(attribute => attribute.Name.LocalName))
            .Where(metadata => !known.Contains(metadata)));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_package_is_ours_or_of_the_version_that_is_tested(string path) => Findings.None(
        from reference in ElementsOf(path)
        where reference.Name.LocalName == "PackageReference"
        let id = (string)reference.Attribute("Include")!
        where !ShippedPackages.Ids.Contains(id) && ShippedPackages.VersionsOfOthers.GetValueOrDefault(id) != (string?)reference.Attribute("Version")
        select reference.ToString());

    [Theory, MemberData(nameof(Pages))]
    public void Every_key_of_JSON_is_a_member(string path) => Findings.None(new Page(path).Blocks.Where(block => block.Language == "json")
        .SelectMany(block => KeysOf(JsonDocument.Parse(block.Text).RootElement))
        .Where(key => !PublicNames.All.Contains(char.ToUpperInvariant(key[0]) + key[1..])));

    [Theory, MemberData(nameof(Pages))]
    public void Every_key_of_a_configuration_is_read(string path) => Findings.None(new Page(path).Blocks.Where(block => block.Language == "ini")
        .SelectMany(block => block.Text.Split('\n')).Where(line => line.Contains('=')).Select(line => line.Split('=')[0].Trim())
        .Where(key => !key.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal) && !SourceWords.All.Contains(key)));

    private static IEnumerable<XElement> ElementsOf(string path) => new Page(path).Blocks.Where(block => block.Language == "xml")
        .SelectMany(block => XElement.Parse($"<Project>{block.Text}</Project>").Descendants());

    private static IEnumerable<string> KeysOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => KeysOf(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(KeysOf),
        _ => [],
    };
}
