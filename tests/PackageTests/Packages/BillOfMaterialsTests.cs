using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PackageTests;

/// <summary>Each package says what is in it and what it brings along.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class BillOfMaterialsTests(PackageFeed feed)
{
    [Theory]
    [MemberData(nameof(PackageContentTests.Packages), MemberType = typeof(PackageContentTests))]
    public void Every_file_stands_in_the_bill_with_its_hash(string id)
    {
        using var package = PackedPackage.Open(feed, id);
        JsonNode bill = package.Bill;

        Assert.Equal(("CycloneDX", "1.6"), ((string?)bill["bomFormat"], (string?)bill["specVersion"]));
        Assert.Equal($"pkg:nuget/{id}@{PackageFeed.Version}", (string?)bill["metadata"]!["component"]!["purl"]);
        var listed = bill["components"]!.AsArray()
            .Where(component => (string?)component!["type"] == "file")
            .Select(component => ((string)component!["name"]!, (string)component["hashes"]![0]!["content"]!));
        Assert.Equal(
            package.Files.Where(path => path != PackedPackage.BillPath).Select(path => (Uri.UnescapeDataString(path), Convert.ToHexStringLower(SHA256.HashData(package.Read(path))))).Order(),
            listed.Order());
    }

    [Theory]
    [InlineData("Auth0.Hooks", "Acornima", "analyzers/dotnet/cs/Acornima.dll")]
    [InlineData("Kiota.SourceGenerator", "YamlDotNet", "analyzers/dotnet/cs/YamlDotNet.dll", "tasks/netstandard2.0/YamlDotNet.dll")]
    [InlineData("Auth0.Hooks.Emulator.Tool", "Jint", "tools/net8.0/any/Jint.dll")]
    public void A_library_of_others_that_lies_in_the_package_is_named(string id, string library, params string[] paths)
    {
        using var package = PackedPackage.Open(feed, id);

        JsonNode component = Assert.Single(package.Bill["components"]!.AsArray(), candidate => (string?)candidate!["name"] == library)!;

        Assert.Equal(paths, component["evidence"]!["occurrences"]!.AsArray().Select(place => (string?)place!["location"]));
        Assert.NotNull(component["licenses"]);
    }

    [Theory]
    [MemberData(nameof(PackageContentTests.Packages), MemberType = typeof(PackageContentTests))]
    public void Every_dependency_stands_in_the_bill_and_every_reference_in_it_resolves(string id)
    {
        using var package = PackedPackage.Open(feed, id);
        JsonNode bill = package.Bill;
        HashSet<string> known = [
            (string)bill["metadata"]!["component"]!["purl"]!,
            .. bill["components"]!.AsArray().Where(component => component!["purl"] is not null).Select(component => (string)component!["purl"]!)];

        Assert.All(package.Dependencies, dependency =>
        {
            string[] words = dependency.Split(' ');
            Assert.Contains($"pkg:nuget/{words[^2]}@{words[^1]}", known);
        });
        Assert.Equal(known.Order(StringComparer.Ordinal), bill["dependencies"]!.AsArray().Select(edge => (string)edge!["ref"]!).Order(StringComparer.Ordinal));
        Assert.All(bill["dependencies"]!.AsArray().SelectMany(edge => edge!["dependsOn"]!.AsArray()), need => Assert.Contains((string)need!, known));
    }
}
