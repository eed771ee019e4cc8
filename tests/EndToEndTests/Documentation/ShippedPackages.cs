using System.Xml.Linq;

namespace EndToEndTests.Documentation;

/// <summary>The packages that this repository makes, and the versions of the others that it builds with.</summary>
internal static class ShippedPackages
{
    /// <summary>A project that ships says how it is described to strangers.</summary>
    public static IReadOnlySet<string> Ids { get; } = RepositoryFiles.Sources("src", "generator")
        .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && RepositoryFiles.Read(file).Contains("<Description>", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

    /// <summary>The others by id. Where a version is a property, it is the one without a condition.</summary>
    public static IReadOnlyDictionary<string, string> VersionsOfOthers { get; } = Read(XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props")));

    private static Dictionary<string, string> Read(XDocument packages)
    {
        var properties = packages.Root!.Elements("PropertyGroup").Where(group => group.Attribute("Condition") is null).Elements()
            .ToDictionary(property => $"$({property.Name.LocalName})", property => property.Value);
        return packages.Descendants("PackageVersion").ToDictionary(
            package => (string)package.Attribute("Include")!,
            package => properties.GetValueOrDefault((string)package.Attribute("Version")!, (string)package.Attribute("Version")!));
    }
}
