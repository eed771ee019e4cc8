using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PackageTests;

/// <summary>The installed emulator tool, running.</summary>
internal sealed partial class ToolProcess : IAsyncDisposable
{
    private readonly Process process;

    private ToolProcess(Process process, IReadOnlyDictionary<string, string> environment)
    {
        this.process = process;
        Environment = environment;
    }

    /// <summary>The variables that lead a program to the tenant.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    public static async Task<ToolProcess> StartAsync(string path)
    {
        var process = Process.Start(new ProcessStartInfo(path, ["--port", "0", "--log", "none"]) { RedirectStandardOutput = true })!;
        string output = "";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output += line + "\n";
            if (Client().Match(output) is { Success: true } client)
            {
                return new ToolProcess(process, new Dictionary<string, string>
                {
                    ["AUTH0_DOMAIN"] = client.Groups["domain"].Value,
                    ["AUTH0_CLIENT_ID"] = client.Groups["id"].Value,
                    ["AUTH0_CLIENT_SECRET"] = client.Groups["secret"].Value,
                });
            }
        }

        throw new InvalidOperationException($"The tool ended without saying where it listens:\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex(@"listens at (?<domain>\S+) .*client_id (?<id>\S+), client_secret (?<secret>\S+),", RegexOptions.Singleline)]
    private static partial Regex Client();
}
