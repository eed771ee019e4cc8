using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Sbom;

/// <summary>What one framework of a project restored: each library with its dependencies.</summary>
internal sealed class RestoredGraph
{
    private readonly Dictionary<string, RestoredLibrary> libraries;

    private RestoredGraph(IEnumerable<RestoredLibrary> libraries) =>
        this.libraries = libraries.ToDictionary(library => library.Id, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<RestoredGraph> ReadAll(string assetsFile)
    {
        JsonNode assets = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        string[] folders = [.. assets["packageFolders"]!.AsObject().Select(folder => folder.Key)];
        foreach ((_, JsonNode? target) in assets["targets"]!.AsObject())
        {
            yield return new RestoredGraph(target!.AsObject().Select(entry => new RestoredLibrary(
                entry.Key,
                assets["libraries"]![entry.Key]!,
                [.. entry.Value!["dependencies"]?.AsObject().Select(dependency => dependency.Key) ?? []],
                folders)));
        }
    }

    /// <summary>The given libraries and all that they need, as far as this framework has them.</summary>
    public IEnumerable<RestoredLibrary> Closure(IEnumerable<string> ids)
    {
        var open = new Queue<string>(ids);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (open.TryDequeue(out string? id))
        {
            if (!seen.Add(id) || !libraries.TryGetValue(id, out RestoredLibrary? library))
                continue;
            foreach (string next in library.Dependencies)
                open.Enqueue(next);
            yield return library;
        }
    }

    /// <summary>The versions of a library's dependencies in this framework.</summary>
    public IEnumerable<RestoredLibrary> DependenciesOf(RestoredLibrary library) =>
        library.Dependencies.Where(libraries.ContainsKey).Select(id => libraries[id]);

    /// <summary>The package that a file of this name and content was taken from, if one was.</summary>
    public RestoredLibrary? SourceOf(PackageFile file) => libraries.Values.FirstOrDefault(library => library.Has(file));
}

/// <summary>A package, or a project of this repository, in a restored graph.</summary>
internal sealed class RestoredLibrary(string idAndVersion, JsonNode library, IReadOnlyList<string> dependencies, IReadOnlyList<string> folders)
{
    private readonly string? folder = folders.Select(root => Path.Combine(root, (string)library["path"]!)).FirstOrDefault(Directory.Exists);

    public string Id { get; } = idAndVersion.Split('/')[0];

    public string Version { get; } = idAndVersion.Split('/')[1];

    public IReadOnlyList<string> Dependencies { get; } = dependencies;

    public bool IsProject { get; } = (string?)library["type"] == "project";

    /// <summary>The hash of the package in hexadecimal digits; a project has none.</summary>
    public string? Sha512 { get; } = (string?)library["sha512"] is { } hash ? Convert.ToHexStringLower(Convert.FromBase64String(hash)) : null;

    /// <summary>The licence expression that the package declares, if it does.</summary>
    public string? Licence => folder is null || IsProject ? null : XDocument
        .Load(Path.Combine(folder, $"{Id.ToLowerInvariant()}.nuspec"))
        .Descendants()
        .FirstOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression")?.Value;

    public bool Has(PackageFile file) => !IsProject && folder is not null && library["files"]!.AsArray()
        .Select(path => (string)path!)
        .Any(path => Path.GetFileName(path) == Path.GetFileName(file.Path) && Hash(Path.Combine(folder, path)) == file.Sha256);

    private static string? Hash(string path)
    {
        if (!File.Exists(path))
            return null;
        using FileStream content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
