namespace Auth0.Hooks.Analyzers.Tests.Verification;

/// <summary>The files of this repository, for tests that compare code with documents.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "Auth0.Hooks.Generated.sln")) ? directory : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
