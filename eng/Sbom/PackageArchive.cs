using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Sbom;

/// <summary>A packed .nupkg: what it says of itself, what is in it, and a place for its bill of materials.</summary>
internal sealed class PackageArchive : IDisposable
{
    private const string BillPath = "_manifest/bom.cdx.json";
    private const string ContentTypesPath = "[Content_Types].xml";

    private readonly ZipArchive archive;
    private readonly XElement metadata;

    public PackageArchive(string path)
    {
        archive = ZipFile.Open(path, ZipArchiveMode.Update);
        archive.GetEntry(BillPath)?.Delete();
        ZipArchiveEntry nuspec = archive.Entries.Single(entry => !entry.FullName.Contains('/') && entry.Name.EndsWith(".nuspec", StringComparison.Ordinal));
        metadata = Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        Files = [.. archive.Entries.Where(IsContent).Select(Describe).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public string Id => Text("id")!;

    public string Version => Text("version")!;

    public string? Licence => Text("license");

    public IReadOnlyList<PackageFile> Files { get; }

    /// <summary>The packages that an install brings along, with the version that the package asks for.</summary>
    public IReadOnlyDictionary<string, string> Dependencies => metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .GroupBy(element => (string)element.Attribute("id")!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => (string)group.First().Attribute("version")!, StringComparer.OrdinalIgnoreCase);

    public void WriteBill(byte[] bill)
    {
        DateTimeOffset date = archive.Entries[0].LastWriteTime;
        Replace(BillPath, bill, date);

        // Readers of the container format want to know every extension in it.
        XDocument types = Load(archive.GetEntry(ContentTypesPath)!);
        if (types.Root!.Elements().Any(type => (string?)type.Attribute("Extension") == "json"))
            return;
        types.Root.Add(new XElement(types.Root.Name.Namespace + "Default", new XAttribute("Extension", "json"), new XAttribute("ContentType", "application/json")));
        Replace(ContentTypesPath, new UTF8Encoding(false).GetBytes($"{types.Declaration}{types.ToString(SaveOptions.DisableFormatting)}"), date);
    }

    public void Dispose() => archive.Dispose();

    private static bool IsContent(ZipArchiveEntry entry) =>
        entry.FullName != ContentTypesPath && !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)
        && !entry.FullName.StartsWith("package/", StringComparison.Ordinal);

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        return XDocument.Load(content);
    }

    private static PackageFile Describe(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        return new PackageFile(Uri.UnescapeDataString(entry.FullName), Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    private void Replace(string path, byte[] content, DateTimeOffset date)
    {
        archive.GetEntry(path)?.Delete();
        ZipArchiveEntry entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = date;
        using Stream target = entry.Open();
        target.Write(content);
    }

    private string? Text(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}

/// <summary>A file in a package.</summary>
internal sealed record PackageFile(string Path, string Sha256);
