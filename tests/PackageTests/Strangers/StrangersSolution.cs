namespace PackageTests;

/// <summary>All strangers side by side, restored and built by one command, and then built again.</summary>
public sealed class StrangersSolution(PackageFeed feed) : IAsyncLifetime
{
    private readonly ConsumerProject folder = new(feed, "Strangers");

    internal CommandResult Restore { get; private set; } = null!;

    internal BuildLog First { get; private set; } = null!;

    internal BuildLog Second { get; private set; } = null!;

    internal string PathOf(string project, params string[] more) => Path.Combine([folder.Folder, project, .. more]);

    public async Task InitializeAsync()
    {
        foreach (Stranger stranger in StrangerProjects.All)
        {
            folder.Write(stranger.ProjectPath, stranger.Project);
            foreach ((string path, string text) in stranger.Files)
                folder.Write($"{stranger.Name}/{path}", text);
        }

        folder.Write("Strangers.slnx", $"""
            <Solution>
            {string.Concat(StrangerProjects.All.Select(stranger => $"  <Project Path=\"{stranger.ProjectPath}\" />\n"))}</Solution>
            """);
        Restore = (await folder.DotnetAsync("restore", "Strangers.slnx")).ShouldSucceed();
        First = await BuildAsync("first.binlog");
        Second = await BuildAsync("second.binlog");
    }

    /// <summary>Runs what a project built.</summary>
    internal Task<CommandResult> RunAsync(string project, string framework, IReadOnlyDictionary<string, string>? environment = null) =>
        DotnetCommand.RunAsync(PathOf(project), ["exec", "--roll-forward", "Major", PathOf(project, "bin", "Debug", framework, project + ".dll")], environment);

    internal Task<CommandResult> DotnetAsync(string project, params string[] arguments) => folder.DotnetInAsync(project, arguments);

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    private async Task<BuildLog> BuildAsync(string log)
    {
        await folder.DotnetAsync("build", "Strangers.slnx", "--no-restore", "--nologo", "-v", "q", $"-bl:{log}");
        return BuildLog.Read(Path.Combine(folder.Folder, log));
    }
}
