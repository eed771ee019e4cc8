using System.Reflection;

namespace EndToEndTests;

/// <summary>The files of this repository, as the tests find them.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } =
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "RepositoryRoot").Value!;

    /// <summary>All pages that a reader may open, relative to the root.</summary>
    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !IsForeign(file))
            .Order(StringComparer.Ordinal);

    /// <summary>The text files of folders that are not pages, relative to the root; <c>.</c> stands for the root's own files.</summary>
    public static IEnumerable<string> Sources(params string[] folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", folder == "." ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !IsForeign(file) && Path.GetExtension(file) is ".cs" or ".csproj" or ".props" or ".targets" or ".yaml" or ".json" or ".sh" or ".sln" or ".editorconfig");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    private static bool IsForeign(string path) => path.Split('/').Any(folder => folder is "artifacts" or "node_modules" or "bin" or "obj");
}
