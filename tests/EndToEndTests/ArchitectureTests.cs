using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EndToEndTests;

/// <summary>Who may know whom, as docs/design.md says.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>What each assembly may reference beside the platform it runs on.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Kiota.SourceGenerator"] = ["YamlDotNet"],
        ["Kiota.SourceGenerator.Tasks"] = ["YamlDotNet"],
        ["Auth0.Hooks.Analyzers"] = ["Acornima"],
        ["Auth0.Hooks.Analyzers.CodeFixes"] = ["Auth0.Hooks.Analyzers"],
        ["Kiota.Utf8Json"] = ["Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Http.HttpClientLibrary", "Std.UriTemplate"],
        ["Auth0.Hooks"] = ["Kiota.Utf8Json", "Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Http.HttpClientLibrary", "Polly.Core"],
        ["Auth0.Hooks.Emulator"] = ["Jint", "YamlDotNet", "NSwag.Annotations"],
        ["Auth0.Hooks.Emulator.Tool"] = ["Auth0.Hooks.Emulator", "OpenTelemetry", "OpenTelemetry.Api", "OpenTelemetry.Exporter.OpenTelemetryProtocol"],
    };

    /// <summary>Stages of the generator, and what each may use of the others. No stage reaches back to what made its input.</summary>
    private static readonly Dictionary<string, string[]> Stages = new()
    {
        ["Text"] = ["Diagnostics"],
        ["OpenApi"] = ["Text", "Diagnostics"],
        ["Building"] = ["OpenApi", "Text", "Definitions", "Diagnostics", "Emission"], // of Emission only how names and literals are written
        ["Definitions"] = [],
        ["Emission"] = ["Definitions"],
    };

    private static IEnumerable<string> ShippedProjects =>
        RepositoryFiles.Sources("src", "generator", "analyzers").Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static TheoryData<string> Assemblies => [.. Allowed.Keys];

    public static TheoryData<string> StageNames => [.. Stages.Keys];

    [Fact]
    public void Every_assembly_that_ships_has_its_rule() => Assert.Equal(
        Allowed.Keys.Order(StringComparer.Ordinal), ShippedProjects.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    /// <summary>For every framework that it is built for.</summary>
    [Theory, MemberData(nameof(Assemblies))]
    public void An_assembly_knows_no_other_than_it_may(string assembly)
    {
        XDocument project = XDocument.Parse(RepositoryFiles.Read(ShippedProjects.Single(file => Path.GetFileNameWithoutExtension(file) == assembly)));
        string name = project.Descendants("AssemblyName").SingleOrDefault()?.Value ?? assembly;
        string[] built = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "artifacts", "bin", assembly), name + ".dll", SearchOption.AllDirectories);

        Assert.NotEmpty(built);
        Assert.All(built, file => Assert.Empty(ReferencesOf(file).Where(reference => !PlatformPattern().IsMatch(reference)).Except(Allowed[assembly])));
    }

    [Theory, MemberData(nameof(StageNames))]
    public void A_stage_of_the_generator_does_not_reach_back(string stage)
    {
        var used = RepositoryFiles.Sources($"generator/Kiota.SourceGenerator/{stage}")
            .SelectMany(file => StagePattern().Matches(RepositoryFiles.Read(file))).Select(match => match.Groups["stage"].Value).Distinct();
        var unallowed = used.Except([.. Stages[stage], stage]);

        Assert.Empty(unallowed);
    }

    private static List<string> ReferencesOf(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    [GeneratedRegex(@"^(System|netstandard|mscorlib)\b|^Microsoft\.(AspNetCore|Extensions|CodeAnalysis|Build|Data\.Sqlite|Net|Bcl)\b")]
    private static partial Regex PlatformPattern();

    [GeneratedRegex(@"\bKiota\.SourceGenerator\.(?<stage>[A-Z]\w+)")]
    private static partial Regex StagePattern();
}
