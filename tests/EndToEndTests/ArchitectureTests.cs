using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EndToEndTests;

/// <summary>Who may know whom, as docs/design.md says.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Kiota.SourceGenerator")]
    [InlineData("Auth0.Hooks.Analyzers")]
    [InlineData("Auth0.Hooks.Analyzers.CodeFixes", "Auth0.Hooks.Analyzers")]
    [InlineData("Kiota.Utf8Json", "Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Http.HttpClientLibrary")]
    [InlineData(
        "Auth0.Hooks", "Kiota.Utf8Json", "Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Http.HttpClientLibrary",
        "Microsoft.Kiota.Serialization.Json", "Microsoft.Kiota.Serialization.Text", "Microsoft.Kiota.Serialization.Form", "Microsoft.Kiota.Serialization.Multipart")]
    [InlineData("Auth0.Hooks.Emulator")]
    public void Assembly_knows_no_other_part_than_it_may(string assembly, params string[] allowed)
    {
        var known = ReferencesOf(assembly).Where(IsAPart).Except(allowed);

        Assert.Empty(known);
    }

    private static bool IsAPart(string assembly) =>
        assembly.StartsWith("Auth0.", StringComparison.Ordinal) || assembly.StartsWith("Kiota.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal);

    private static List<string> ReferencesOf(string assembly)
    {
        string file = Directory.EnumerateFiles(
                Path.Combine(RepositoryFiles.Root, "artifacts", "bin", assembly), assembly + ".dll", SearchOption.AllDirectories)
            .OrderByDescending(File.GetLastWriteTimeUtc).First();
        using var image = new PEReader(File.OpenRead(file));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
