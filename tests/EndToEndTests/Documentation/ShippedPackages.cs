using System.Xml.Linq;

namespace EndToEndTests.Documentation;

/// <summary>The packages that this repository makes, and the versions of the others that it builds with.</summary>
internal static class ShippedPackages
{
    /// <summary>A project that ships says how it is described to strangers.</summary>
    public static IReadOnlySet<string> Ids { get; } = RepositoryFiles.Sources("src", "generator")
        .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && RepositoryFiles.Read(file).Contains("<Description>", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

    public static IReadOnlyDictionary<string, string> VersionsOfOthers { get; } = XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(package => (string)package.Attribute("Include")!, package => (string)package.Attribute("Version")!);
}
