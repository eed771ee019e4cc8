using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PackageTests;

/// <summary>What somebody sees who opens the packages.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] Ids = ["Auth0.Hooks", "Auth0.Hooks.Emulator", "Auth0.Hooks.Emulator.Tool", "Kiota.SourceGenerator", "Kiota.Utf8Json"];

    public static TheoryData<string> Packages => [.. Ids];

    /// <summary>What only the compiler loads has no symbols: nobody debugs into it from an application.</summary>
    public static TheoryData<string> PackagesWithSymbols => [.. Ids.Except(["Kiota.SourceGenerator"])];

    [Fact]
    public void The_feed_has_these_packages_and_no_other() =>
        Assert.Equal(
            Ids,
            Directory.EnumerateFiles(feed.Folder, "*.nupkg").Select(path => Path.GetFileName(path).Replace($".{PackageFeed.Version}.nupkg", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_presents_itself(string id)
    {
        using var package = PackedPackage.Open(feed, id);

        Assert.Equal(id, package.Text("id"));
        Assert.Equal("MIT", package.Text("license"));
        Assert.NotEmpty(package.Text("description")!);
        Assert.NotEmpty(package.Text("tags")!);
        Assert.StartsWith("https://", package.Text("projectUrl"), StringComparison.Ordinal);
        Assert.Contains(package.Text("icon"), package.Files);
        Assert.StartsWith("# ", package.ReadText(package.Text("readme")!), StringComparison.Ordinal);
        Assert.Contains(package.Metadata.Elements(), element => element.Name.LocalName == "repository" && (string?)element.Attribute("type") == "git");
    }

    [Theory]
    [MemberData(nameof(PackagesWithSymbols))]
    public void Symbols_name_no_folder_of_the_machine_that_built_them(string id)
    {
        using var symbols = PackedPackage.OpenSymbols(feed, id);
        string[] files = [.. symbols.Files.Where(path => path.EndsWith(".pdb", StringComparison.Ordinal))];
        Assert.NotEmpty(files);

        foreach (string file in files)
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Read(file)));
            MetadataReader reader = provider.GetMetadataReader();
            Assert.All(reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)), name =>
                Assert.True(name.StartsWith("/_", StringComparison.Ordinal) || !Path.IsPathRooted(name), name));
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assemblies_are_deterministic_and_name_no_folder_of_the_machine(string id)
    {
        using var package = PackedPackage.Open(feed, id);
        string[] own = [.. package.Files.Where(path =>
            path.EndsWith(".dll", StringComparison.Ordinal)
            && (Path.GetFileName(path).StartsWith("Auth0.", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path).StartsWith("Kiota.", StringComparison.Ordinal)))];
        Assert.NotEmpty(own);

        foreach (string path in own)
        {
            using var assembly = new PEReader(new MemoryStream(package.Read(path)));
            Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            DebugDirectoryEntry debug = assembly.ReadDebugDirectory().First(entry => entry.Type == DebugDirectoryEntryType.CodeView);
            string pdb = assembly.ReadCodeViewDebugDirectoryData(debug).Path;
            Assert.True(pdb.StartsWith("/_", StringComparison.Ordinal) || !Path.IsPathRooted(pdb), $"{path}: {pdb}");
        }
    }

    [Fact]
    public void The_sdk_asks_for_the_oldest_dependencies_that_work()
    {
        using var package = PackedPackage.Open(feed, "Auth0.Hooks");

        Assert.Equal(Lines("""
            .NETStandard2.0: Kiota.Utf8Json 0.0.1-packagetests
            .NETStandard2.0: Microsoft.AspNetCore.DataProtection.Abstractions 10.0.14
            .NETStandard2.0: Microsoft.Bcl.TimeProvider 8.0.1
            .NETStandard2.0: Microsoft.Extensions.Caching.Abstractions 9.0.0
            .NETStandard2.0: Microsoft.Extensions.Diagnostics.HealthChecks 8.0.0
            .NETStandard2.0: Microsoft.Extensions.Http 8.0.0
            .NETStandard2.0: Microsoft.Extensions.Options.ConfigurationExtensions 8.0.0
            .NETStandard2.0: Microsoft.Kiota.Abstractions 2.0.2
            .NETStandard2.0: Microsoft.Kiota.Http.HttpClientLibrary 2.0.2
            .NETStandard2.0: Polly.Core 8.5.2
            .NETStandard2.0: Std.UriTemplate 2.0.13
            .NETStandard2.0: System.ComponentModel.Annotations 5.0.0
            net10.0: Kiota.Utf8Json 0.0.1-packagetests
            net10.0: Microsoft.AspNetCore.DataProtection.Abstractions 10.0.14
            net10.0: Microsoft.Extensions.Caching.Abstractions 10.0.0
            net10.0: Microsoft.Extensions.Diagnostics.HealthChecks 10.0.0
            net10.0: Microsoft.Extensions.Http 10.0.0
            net10.0: Microsoft.Extensions.Options.ConfigurationExtensions 10.0.0
            net10.0: Microsoft.Kiota.Abstractions 2.0.2
            net10.0: Microsoft.Kiota.Http.HttpClientLibrary 2.0.2
            net10.0: Polly.Core 8.5.2
            net10.0: Std.UriTemplate 2.0.13
            net8.0: Kiota.Utf8Json 0.0.1-packagetests
            net8.0: Microsoft.AspNetCore.DataProtection.Abstractions 10.0.14
            net8.0: Microsoft.Extensions.Caching.Abstractions 9.0.0
            net8.0: Microsoft.Extensions.Diagnostics.HealthChecks 8.0.0
            net8.0: Microsoft.Extensions.Http 8.0.0
            net8.0: Microsoft.Extensions.Options.ConfigurationExtensions 8.0.0
            net8.0: Microsoft.Kiota.Abstractions 2.0.2
            net8.0: Microsoft.Kiota.Http.HttpClientLibrary 2.0.2
            net8.0: Polly.Core 8.5.2
            net8.0: Std.UriTemplate 2.0.13
            """), package.Dependencies);
    }

    [Fact]
    public void The_generator_brings_nothing_along()
    {
        using var package = PackedPackage.Open(feed, "Kiota.SourceGenerator");

        Assert.Empty(package.Dependencies);
        Assert.DoesNotContain(package.Files, path => path.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Equal("true", package.Text("developmentDependency"));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries);
}
