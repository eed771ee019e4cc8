using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>What a client is compiled against: the framework and the Kiota packages that this program itself runs on.</summary>
internal static class References
{
    private const string FastRuntime = "Kiota.Utf8Json.dll";

    private static readonly Dictionary<string, MetadataReference> Known = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(path => Path.GetFileName(path) is not ("Kiota.SourceGenerator.dll" or "Corpus.dll"))
        .DistinctBy(Path.GetFileName)
        .ToDictionary(path => Path.GetFileName(path), path => (MetadataReference)MetadataReference.CreateFromFile(path));

    public static IEnumerable<MetadataReference> All(bool fast) =>
        Known.Where(reference => fast || reference.Key != FastRuntime).Select(reference => reference.Value);
}
