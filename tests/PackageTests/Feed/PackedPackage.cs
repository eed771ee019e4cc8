using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PackageTests;

/// <summary>A package of the feed, opened.</summary>
internal sealed class PackedPackage : IDisposable
{
    public const string BillPath = "_manifest/bom.cdx.json";

    private readonly ZipArchive archive;

    private PackedPackage(string path) => archive = ZipFile.OpenRead(path);

    public static PackedPackage Open(PackageFeed feed, string id) => new(PathOf(feed, id, "nupkg"));

    public static PackedPackage OpenSymbols(PackageFeed feed, string id) => new(PathOf(feed, id, "snupkg"));

    public static string PathOf(PackageFeed feed, string id, string extension) => Path.Combine(feed.Folder, $"{id}.{PackageFeed.Version}.{extension}");

    /// <summary>The paths of what the package installs, without those of the container format.</summary>
    public IReadOnlyList<string> Files => [.. archive.Entries
        .Select(entry => entry.FullName)
        .Where(path => path != "[Content_Types].xml" && !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public XElement Metadata => XDocument
        .Parse(ReadText(archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName))
        .Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    public JsonNode Bill => JsonNode.Parse(ReadText(BillPath))!;

    public string? Text(string element) => Metadata.Elements().SingleOrDefault(candidate => candidate.Name.LocalName == element)?.Value;

    /// <summary>What an install brings along, as "framework: id version".</summary>
    public IReadOnlyList<string> Dependencies => [.. Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => $"{(string?)element.Parent!.Attribute("targetFramework")}: {(string?)element.Attribute("id")} {(string?)element.Attribute("version")}")
        .Order(StringComparer.Ordinal)];

    public byte[] Read(string path)
    {
        using Stream content = archive.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public string ReadText(string path) => System.Text.Encoding.UTF8.GetString(Read(path)).TrimStart('\uFEFF');

    public void Dispose() => archive.Dispose();
}
