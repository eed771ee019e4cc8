using System.Diagnostics;

namespace PackageTests;

/// <summary>The build rules of this repository around one small library, with a history of its own.</summary>
internal sealed class SourceCopy : IDisposable
{
    public SourceCopy()
    {
        foreach (string file in Directory.EnumerateFiles(PackageFeed.RepositoryRoot, "Directory.*").Append(Path.Combine(PackageFeed.RepositoryRoot, "global.json")))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(PackageFeed.RepositoryRoot, "eng"), "*", SearchOption.AllDirectories))
            Copy(file);
        Write("src/Sample/Sample.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <IsPackable>true</IsPackable>
              </PropertyGroup>
            </Project>
            """);
        Write("src/Sample/Sample.cs", "/// <summary>A sample.</summary>\npublic class Sample { }\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("hooks-source-").FullName;

    /// <summary>Variables of its builds.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public static bool HasGit { get; } = System.Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "git")) || File.Exists(Path.Combine(folder, "git.exe")));

    public async Task RestoreAsync() => (await DotnetCommand.RunAsync(Folder, ["restore", "src/Sample"])).ShouldSucceed();

    /// <summary>The version that a pack of the library would have.</summary>
    public async Task<string> VersionAsync(params string[] more)
    {
        CommandResult result = await DotnetCommand.RunAsync(
            Folder, ["msbuild", "src/Sample/Sample.csproj", "-t:GetAssemblyVersion", "-getProperty:PackageVersion", "-nologo", .. more], Environment);
        return result.ShouldSucceed().Output.Trim();
    }

    public async Task<byte[]> BuildSymbolsAsync()
    {
        (await DotnetCommand.RunAsync(Folder, ["build", "src/Sample", "--no-restore", "-c", "Release", "--nologo", "-v", "q"])).ShouldSucceed();
        return File.ReadAllBytes(Path.Combine(Folder, "artifacts/bin/Sample/release/Sample.pdb"));
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["-c", "user.name=Test", "-c", "user.email=test@example.test", "-c", "commit.gpgsign=false", .. arguments])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Trim();
    }

    /// <summary>Lets the builds find a git that does nothing but fail.</summary>
    public void BreakGit()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Folder, "artifacts", "broken")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "git"), "/bin/false");
        Environment["PATH"] = folder + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH");
    }

    public void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose()
    {
        // Git marks its objects read-only, which some systems do not delete.
        foreach (string file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }

    private void Copy(string file)
    {
        string target = Path.Combine(Folder, Path.GetRelativePath(PackageFeed.RepositoryRoot, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
