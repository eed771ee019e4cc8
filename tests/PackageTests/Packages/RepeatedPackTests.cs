using System.Security.Cryptography;

namespace PackageTests;

/// <summary>The same sources give the same packages, byte by byte.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class RepeatedPackTests(PackageFeed feed)
{
    [Fact]
    public async Task A_second_pack_gives_the_same_bytes()
    {
        string folder = Path.Combine(feed.Root, "again");
        (await PackageFeed.PackAsync(folder, "--no-build")).ShouldSucceed();

        Assert.Equal(Hashes(feed.Folder), Hashes(folder));
    }

    private static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);
}
