using System.Diagnostics;

namespace Kiota.SourceGenerator.Tasks.Tests.Build;

/// <summary>A project in a folder of its own that is updated with the real <c>dotnet build -t:KiotaUpdate</c>.</summary>
internal sealed class UpdateProject : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kiota-").FullName;

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public void WriteProject(string items, string targetFrameworks = "<TargetFramework>netstandard2.0</TargetFramework>") => Write("Sample.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {targetFrameworks}
            <KiotaUpdateAssembly>{Path.Combine(AppContext.BaseDirectory, "Kiota.SourceGenerator.Tasks.dll")}</KiotaUpdateAssembly>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
          <Import Project="{Path.Combine(AppContext.BaseDirectory, "build", "KiotaUpdate.targets")}" />
        </Project>
        """);

    public Task<(int ExitCode, string Output)> UpdateAsync(params string[] arguments) => BuildAsync(["-t:KiotaUpdate", .. arguments]);

    /// <returns>The exit code, and what a user sees without asking for more.</returns>
    public async Task<(int ExitCode, string Output)> BuildAsync(params string[] arguments)
    {
        // No server stays behind that the test would leave running.
        var start = new ProcessStartInfo("dotnet", ["build", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test host inherited from its own build would lead the new one astray.
        foreach (string name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process build = Process.Start(start)!;
        Task<string> errors = build.StandardError.ReadToEndAsync();
        string output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return (build.ExitCode, output + await errors);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static bool IsOfTheOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("_MSBUILD", StringComparison.Ordinal)
        || name.StartsWith("VSTEST", StringComparison.Ordinal);
}
