using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace PackageTests;

/// <summary>Which of the generator's assemblies a build gives to the compiler: an image loads on its own kind of machine only.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class CompiledAheadTests(PackageFeed feed)
{
    private const string Portable = "analyzers/dotnet/cs";
    private const string Ahead = "ahead/linux-x64";

    private static bool HasImages => RuntimeInformation.RuntimeIdentifier == "linux-x64";

    [Fact]
    public async Task A_build_on_the_images_machine_takes_them() =>
        Assert.Equal(Files(HasImages ? Ahead : Portable), await AnalyzersAsync());

    [Theory]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=linux-arm64")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=")]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:KiotaCompiledAhead=false")]
    public async Task Other_machines_editors_and_who_asks_for_it_get_the_portable_one(string property) =>
        Assert.Equal(Files(Portable), await AnalyzersAsync(property));

    [Fact]
    public void An_image_is_the_portable_assembly_with_code_beside_it()
    {
        using var package = PackedPackage.Open(feed, "Kiota.SourceGenerator");
        Assert.Equal(HasImages ? Files(Ahead) : [], package.Files.Where(path => path.StartsWith("ahead/", StringComparison.Ordinal)));
        if (!HasImages) return;

        foreach ((string image, string portable) in Files(Ahead).Zip(Files(Portable)))
        {
            using var compiled = new PEReader(new MemoryStream(package.Read(image)));
            using var plain = new PEReader(new MemoryStream(package.Read(portable)));
            Assert.NotEqual(0, compiled.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
            Assert.Equal(0, plain.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
            Assert.Equal(Mvid(plain), Mvid(compiled));
        }
    }

    private static string[] Files(string folder) => [$"{folder}/Kiota.SourceGenerator.dll", $"{folder}/YamlDotNet.dll"];

    private static Guid Mvid(PEReader assembly)
    {
        MetadataReader metadata = assembly.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    // The generator's assemblies that the compiler would get, by their path in the package.
    private async Task<string[]> AnalyzersAsync(params string[] more)
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject($"""<ItemGroup><PackageReference Include="Kiota.SourceGenerator" Version="{PackageFeed.Version}" /></ItemGroup>""");
        (await consumer.DotnetAsync("restore")).ShouldSucceed();
        CommandResult result = (await consumer.DotnetAsync(["msbuild", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", .. more])).ShouldSucceed();
        string root = $"/kiota.sourcegenerator/{PackageFeed.Version}/";
        return [.. JsonNode.Parse(result.Output)!["Items"]!["Analyzer"]!.AsArray()
            .Select(item => Path.GetFullPath((string)item!["FullPath"]!).Replace('\\', '/'))
            .Where(path => path.Contains(root, StringComparison.Ordinal))
            .Select(path => path[(path.IndexOf(root, StringComparison.Ordinal) + root.Length)..]).Order(StringComparer.Ordinal)];
    }
}
