using System.Diagnostics;
using System.Reflection;
using Required;

namespace Auth0.Hooks.Emulator.Tests.Conformance;

/// <summary>The real clients from npm, each run in a process of its own.</summary>
internal static class Clients
{
    public static string Folder { get; } =
        typeof(Clients).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ClientsFolder").Value!;

    public const string Missing = "npm ci in tests/Auth0.Hooks.Emulator.Tests/clients has not run; eng/test.sh runs it.";

    public static string? Browser { get; } =
        Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists);

    public static bool AreInstalled => Directory.Exists(Path.Combine(Folder, "node_modules", "auth0"));

    /// <summary>Runs a script with Node.js and returns what it printed.</summary>
    public static async Task<string> RunAsync(string script, IEnumerable<string> arguments, string? certificate = null, string? folder = null)
    {
        ProcessStartInfo start = new("node", [Path.Combine(Folder, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Folder,
        };
        if (certificate is not null)
            start.Environment["NODE_EXTRA_CA_CERTS"] = certificate;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}.\n{output}\n{await error}");
        return output;
    }
}

/// <summary>A test that needs the clients of <c>clients/package.json</c>; see <see cref="Requirement"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClientFactAttribute : FactAttribute
{
    public ClientFactAttribute() => Skip = Requirement.Skip(Clients.AreInstalled, Clients.Missing);
}

/// <summary>As <see cref="ClientFactAttribute"/>, for several clients.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClientTheoryAttribute : TheoryAttribute
{
    public ClientTheoryAttribute() => Skip = Requirement.Skip(Clients.AreInstalled, Clients.Missing);
}

/// <summary>A test that needs a browser beside the clients.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Requirement.Skip(Clients.AreInstalled && Clients.Browser is not null, "Chromium is not installed, or: " + Clients.Missing);
}
