using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Tests.Verification;

/// <summary>The platform that runs the tests, as references: nothing to download, and read once.</summary>
internal static class PlatformReferences
{
    private static readonly HashSet<string> Platform = new(StringComparer.OrdinalIgnoreCase) { "mscorlib", "netstandard", "System", "Microsoft.CSharp" };

    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && (Platform.Contains(name) || name.StartsWith("System.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
