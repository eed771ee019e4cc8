namespace PackageTests;

/// <summary>However somebody sets a project up: it builds without a warning, once, and runs.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class StrangersTests(PackageFeed feed, StrangersSolution strangers) : IClassFixture<StrangersSolution>
{
    public static TheoryData<string> Names => [.. StrangerProjects.All.Select(stranger => stranger.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_builds_without_a_warning(string name)
    {
        Assert.Contains(name, strangers.First.Compiled);
        Assert.Empty(strangers.First.MessagesOf(name));
    }

    [Fact]
    public void The_restore_has_nothing_to_say() => Assert.DoesNotContain("warning", strangers.Restore.Output, StringComparison.Ordinal);

    [Fact]
    public void A_second_build_compiles_nothing()
    {
        Assert.Empty(strangers.Second.Compiled);
        Assert.All(StrangerProjects.All, stranger => Assert.Empty(strangers.Second.MessagesOf(stranger.Name)));
    }

    [Theory]
    [InlineData("WebApp", "0 hooks")]
    [InlineData("NewestDependencies", "listed Tour of credentials-exchange with API_KEY")]
    [InlineData("VisualBasic", "credentials-exchange")]
    [InlineData("FSharp", "credentials-exchange")]
    [InlineData("TwoDocuments", "Boats.BoatsClient Ships.ShipsClient")]
    [InlineData("TakenNames", "Kiota Hooks.Client Auth0.Management")]
    public async Task A_program_runs(string name, string output) =>
        Assert.Equal(output, (await strangers.RunAsync(name, "net10.0")).ShouldSucceed().Output.Trim());

    [Fact]
    public async Task The_oldest_dependencies_work_against_the_installed_tool()
    {
        string tools = Path.Combine(feed.Root, "tools");
        (await strangers.DotnetAsync("OldRuntime", "tool", "install", "Auth0.Hooks.Emulator.Tool", "--tool-path", tools, "--version", PackageFeed.Version)).ShouldSucceed();
        await using ToolProcess tenant = await ToolProcess.StartAsync(Path.Combine(tools, "auth0-hooks-emulator"));

        CommandResult run = await strangers.RunAsync("OldRuntime", "net8.0", tenant.Environment);

        Assert.Equal("listed Tour of credentials-exchange with API_KEY", run.ShouldSucceed().Output.Trim());
        string[] restored = File.ReadAllLines(strangers.PathOf("OldRuntime", "obj", "project.assets.json"));
        Assert.Contains(restored, line => line.Contains("\"Microsoft.Extensions.Http/8.0.0\"", StringComparison.Ordinal));
        Assert.Contains(restored, line => line.Contains("\"Microsoft.Kiota.Abstractions/2.0.2\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_locked_restore_accepts_its_own_lock_file()
    {
        Assert.Contains("Auth0.Hooks", File.ReadAllText(strangers.PathOf("LockedRestore", "packages.lock.json")), StringComparison.Ordinal);

        (await strangers.DotnetAsync("LockedRestore", "restore", "--locked-mode", "--force")).ShouldSucceed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_build_writes_nothing_into_the_project_folder(string name)
    {
        Stranger stranger = StrangerProjects.All.Single(candidate => candidate.Name == name);
        string[] written = [.. stranger.Files.Select(file => file.Path), name + stranger.Extension, "bin", "obj", .. (string[])(name == "LockedRestore" ? ["packages.lock.json"] : [])];

        Assert.Equal(
            written.Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(strangers.PathOf(name)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }
}
