namespace Sbom;

/// <summary>
/// Describes a package in CycloneDX 1.6: its files, the packages whose files it carries, and those that an install
/// brings along. It has no serial number and no date, so that the same package has the same bill.
/// </summary>
internal static class BillOfMaterials
{
    public static byte[] Describe(PackageArchive package, IReadOnlyList<RestoredGraph> graphs)
    {
        string root = Purl(package.Id, package.Version);
        var components = new SortedDictionary<string, Component>(StringComparer.Ordinal);
        var edges = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal) { [root] = new(StringComparer.Ordinal) };

        foreach (RestoredGraph graph in graphs)
        {
            foreach (RestoredLibrary library in graph.Closure(package.Dependencies.Keys))
            {
                Component component = components.GetOrAdd(VersionedPurl(package, library), library);
                SortedSet<string> needs = edges.GetOrAdd(component.Purl);
                foreach (RestoredLibrary dependency in graph.DependenciesOf(library))
                    needs.Add(VersionedPurl(package, dependency));
                if (package.Dependencies.ContainsKey(library.Id))
                    edges[root].Add(component.Purl);
            }
        }

        foreach (PackageFile file in package.Files)
        {
            if (graphs.Select(graph => graph.SourceOf(file)).FirstOrDefault(library => library is not null) is not { } source)
                continue;
            Component component = components.GetOrAdd(Purl(source.Id, source.Version), source);
            component.Carried.Add(file.Path);
            edges.GetOrAdd(component.Purl);
            edges[root].Add(component.Purl);
        }

        return CycloneDx.Write(package, root, components.Values, edges);
    }

    private static string VersionedPurl(PackageArchive package, RestoredLibrary library) =>
        // A project of this repository learns its version at pack, after the restore.
        Purl(library.Id, library.IsProject && package.Dependencies.TryGetValue(library.Id, out string? version) ? version : library.Version);

    private static string Purl(string id, string version) => $"pkg:nuget/{id}@{version}";

    private static Component GetOrAdd(this SortedDictionary<string, Component> components, string purl, RestoredLibrary library)
    {
        if (!components.TryGetValue(purl, out Component? component))
            components[purl] = component = new Component(purl, library);
        return component;
    }

    private static SortedSet<string> GetOrAdd(this SortedDictionary<string, SortedSet<string>> edges, string purl)
    {
        if (!edges.TryGetValue(purl, out SortedSet<string>? set))
            edges[purl] = set = new SortedSet<string>(StringComparer.Ordinal);
        return set;
    }
}

/// <summary>A package of the bill, with the files of it that the described package carries itself.</summary>
internal sealed record Component(string Purl, RestoredLibrary Library)
{
    public SortedSet<string> Carried { get; } = new(StringComparer.Ordinal);

    public string Version => Purl[(Purl.IndexOf('@', StringComparison.Ordinal) + 1)..];
}
