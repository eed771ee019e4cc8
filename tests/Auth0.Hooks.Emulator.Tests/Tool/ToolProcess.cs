using System.Diagnostics;
using System.Text.RegularExpressions;
using Auth0.Hooks.Emulator.Tool;

namespace Auth0.Hooks.Emulator.Tests.Tool;

/// <summary>The tool in a process of its own, which can be killed.</summary>
internal sealed partial class ToolProcess : IDisposable
{
    private static readonly string[] Quiet = ["--port", "0", "--log", "none"];

    private readonly Process process;

    private ToolProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public static string Tool { get; } = typeof(CommandLine).Assembly.Location;

    public Uri Address { get; }

    public static Task<ToolProcess> StartAsync(params string[] arguments) => StartAsync([], arguments);

    public static Task<ToolProcess> StartAsync((string Name, string Value)[] environment, params string[] arguments) =>
        ListenAsync(Launch([Tool, .. Quiet, .. arguments], environment));

    /// <summary>The tool on a runtime that this file sets up, as somebody else's program sets up its own.</summary>
    public static Task<ToolProcess> StartOnAsync(string runtimeConfig) => ListenAsync(Launch(["exec", "--runtimeconfig", runtimeConfig, Tool, .. Quiet]));

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using Process process = Launch([Tool, .. arguments]);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    /// <summary>Ends the process at once, as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private static async Task<ToolProcess> ListenAsync(Process process)
    {
        string line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        return new(process, new Uri(Listening().Match(line).Groups[1].Value));
    }

    private static Process Launch(string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    [GeneratedRegex("listens at (https?://[^ ]+)")]
    private static partial Regex Listening();
}
