namespace PackageTests;

/// <summary>A project that somebody else could have written, outside this repository, which installs the packages from the feed.</summary>
internal sealed class ConsumerProject : IDisposable
{
    public ConsumerProject(PackageFeed feed, string name = "Consumer")
    {
        Folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"hooks-consumer-{Guid.NewGuid():N}", name)).FullName;
        string userPackages = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

        // Ours come from the feed into a folder of the test; what the machine has already is not fetched again.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{feed.Folder}" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="{feed.UnpackedFolder}" />
              </config>
              <fallbackPackageFolders>
                <add key="user" value="{userPackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Folder { get; }

    /// <summary>
    /// Variables of its commands. NUGET_PACKAGES would win over the folder that nuget.config names, and ours would be unpacked
    /// among the user's: it is taken away.
    /// </summary>
    public Dictionary<string, string> Environment { get; } = new() { ["NUGET_PACKAGES"] = "" };

    /// <summary>Writes the project file, with the given lines inside <c>Project</c> after the usual properties.</summary>
    public ConsumerProject WithProject(string content, string targetFramework = "net10.0", string outputType = "Exe", string sdk = "Microsoft.NET.Sdk") =>
        Write(Path.GetFileName(Folder) + ".csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                <OutputType>{outputType}</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <LangVersion>latest</LangVersion>
              </PropertyGroup>
              {content.Replace("$(Feed)", PackageFeed.Version, StringComparison.Ordinal)}
            </Project>
            """);

    public ConsumerProject Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public Task<CommandResult> BuildAsync(params string[] more) => DotnetAsync(["build", "--nologo", .. more]);

    public Task<CommandResult> RunAsync(params string[] more) => DotnetAsync(["run", "--no-build", .. more]);

    public Task<CommandResult> DotnetAsync(params string[] arguments) => DotnetInAsync("", arguments);

    /// <summary>Runs a command in a folder of the project's folder.</summary>
    public Task<CommandResult> DotnetInAsync(string folder, params string[] arguments) =>
        DotnetCommand.RunAsync(Path.Combine(Folder, folder), arguments, Environment);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
