using System.Reflection;

namespace Golden;

/// <summary>
/// Compares a text with the file that was accepted for it. A file that is missing fails; with HOOKS_ACCEPT=1 in the
/// environment the text is accepted and the file is written.
/// </summary>
internal static class GoldenFile
{
    private static readonly string Root = typeof(GoldenFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "GoldenRoot").Value!;

    /// <param name="path">The file below the project's folder, without <c>.verified.txt</c>.</param>
    /// <param name="actual">The text as it is now.</param>
    public static void Matches(string path, string actual)
    {
        string file = Path.Combine(Root, path + ".verified.txt");
        if (Environment.GetEnvironmentVariable("HOOKS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"{path}.verified.txt is missing; run the test with HOOKS_ACCEPT=1 and review what it writes.");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
