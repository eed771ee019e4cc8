using System.Diagnostics;

namespace EndToEndTests.Samples;

/// <summary>A sample as its reader runs it: a process of its own, with nothing configured but what a test passes.</summary>
internal sealed class Sample : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];

    private Sample(Process process) => this.process = process;

    /// <summary>Where a sample that serves listens.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Runs a sample to its end.</summary>
    /// <returns>What it printed; its exit code was 0.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string name, params string[] arguments)
    {
        await using var sample = new Sample(Start(name, arguments, []));
        Task<string> errors = sample.process.StandardError.ReadToEndAsync();
        await sample.ReadUntilAsync(_ => false);
        await sample.process.WaitForExitAsync();
        Assert.True(sample.process.ExitCode == 0, $"{name} ended with {sample.process.ExitCode}: {await errors}");
        return sample.output;
    }

    /// <summary>Runs a sample that fails.</summary>
    /// <returns>Its exit code, and what it says about the failure.</returns>
    public static async Task<(int ExitCode, string Error)> FailAsync(string name, params (string Name, string Value)[] settings)
    {
        await using var sample = new Sample(Start(name, [], settings));
        Task<string> errors = sample.process.StandardError.ReadToEndAsync();
        await sample.ReadUntilAsync(_ => false);
        await sample.process.WaitForExitAsync();
        return (sample.process.ExitCode, await errors);
    }

    /// <summary>Starts a sample that serves, and waits until it listens.</summary>
    public static async Task<Sample> ServeAsync(string name, params (string Name, string Value)[] settings)
    {
        const string Announcement = "Now listening on: ";
        var sample = new Sample(Start(name, ["--urls", "http://127.0.0.1:0"], settings));
        _ = sample.process.StandardError.ReadToEndAsync();
        string? line = await sample.ReadUntilAsync(line => line.Contains(Announcement, StringComparison.Ordinal));
        Assert.True(line is not null, $"{name} ended before it listened: {string.Join('\n', sample.output)}");
        sample.Address = new Uri(line[(line.IndexOf(Announcement, StringComparison.Ordinal) + Announcement.Length)..]);
        _ = sample.process.StandardOutput.ReadToEndAsync();
        return sample;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Start(string name, string[] arguments, (string Name, string Value)[] settings)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string assembly = Path.Combine(RepositoryFiles.Root, "artifacts", "bin", name, configuration, $"{name}.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(RepositoryFiles.Root, "samples", name),
        };
        foreach (string variable in start.Environment.Keys.Where(variable => variable.StartsWith("AUTH0_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(variable);
        foreach ((string setting, string value) in settings)
            start.Environment[setting] = value;
        return Process.Start(start)!;
    }

    private async Task<string?> ReadUntilAsync(Func<string, bool> isLast)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (isLast(line))
                return line;
        }
        return null;
    }
}
