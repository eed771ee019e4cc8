namespace Auth0.Hooks.Emulator.Tests;

/// <summary>A file in a folder of its own, which goes away with it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("auth0-hooks-emulator-");

    public TemporaryFile(string? text = null, string name = "file")
    {
        Path = System.IO.Path.Combine(folder.FullName, name);
        if (text is not null)
            File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
