namespace PackageTests;

/// <summary>One way in which somebody sets a project up.</summary>
/// <param name="Name">The name of the project and its folder.</param>
/// <param name="Project">The project file.</param>
/// <param name="Files">The other files, as path and text.</param>
internal sealed record Stranger(string Name, string Project, params (string Path, string Text)[] Files)
{
    public string Extension { get; init; } = ".csproj";

    public string ProjectPath => $"{Name}/{Name}{Extension}";
}
