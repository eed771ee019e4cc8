using System.Reflection;

namespace PackageTests;

/// <summary>Packs the repository once, into a folder that the consumers use as their feed.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>A version that no registry has, so that nothing but this feed can answer for it.</summary>
    public const string Version = "0.0.1-packagetests";

    public string Root { get; } = Directory.CreateTempSubdirectory("hooks-packages-").FullName;

    public string Folder => Path.Combine(Root, "feed");

    /// <summary>Where the consumers' restores unpack our packages; everything else comes from the user's package folder.</summary>
    public string UnpackedFolder => Path.Combine(Root, "unpacked");

    public static string RepositoryRoot { get; } =
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "RepositoryRoot").Value!;

    public async Task InitializeAsync() => (await PackAsync(Folder)).ShouldSucceed();

    /// <summary>Packs as a release is packed.</summary>
    internal static Task<CommandResult> PackAsync(string folder, params string[] more) => DotnetCommand.RunAsync(
        RepositoryRoot,
        ["pack", "Auth0.Hooks.Generated.sln", "-c", "Release", "-o", folder, $"-p:Version={Version}", "--nologo", "-v", "q", .. more]);

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>The tests that share one packed feed.</summary>
[CollectionDefinition(Name)]
public sealed class PackageFeedCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "packed packages";
}
