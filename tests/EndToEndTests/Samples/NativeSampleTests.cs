using System.Diagnostics;
using Auth0.Hooks;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Emulator;
using Required;

namespace EndToEndTests.Samples;

/// <summary>The sample that is compiled ahead of time, so that what it reaches of the SDK has to do without a JIT and without reflection.</summary>
public sealed class NativeSampleTests
{
    [NativeFact]
    public async Task It_is_published_without_a_warning_and_works_with_a_tenant()
    {
        string folder = Directory.CreateTempSubdirectory("hooks-native-").FullName;
        try
        {
            string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
            string project = Path.Combine(RepositoryFiles.Root, "samples", "Aot");
            (int code, string output) = await RunAsync("dotnet", ["publish", project, "-c", configuration, "-o", folder, "--nologo"], tenant: null);
            Assert.True(code == 0, output);
            Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
            await WorksAsync(Path.Combine(folder, "Aot"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WorksAsync(string program)
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using var hooks = new HooksClient(tenant.Domain, new ClientCredentials(tenant.ClientId, tenant.ClientSecret));
        Hook hook = await hooks.CreateAsync(new() { Name = "Add claims", Script = "module.exports = function (client, scope, audience, context, cb) { cb(null, {}); };", TriggerId = HookTriggerId.CredentialsExchange, Enabled = true });
        await hooks.CreateSecretAsync(hook.Id!, "API_KEY", "not-a-real-key");

        Assert.Equal((0, "credentials-exchange Add claims: on, 1 secrets\n"), await RunAsync(program, ["--off"], tenant));
        Assert.Equal((0, "credentials-exchange Add claims: off, 1 secrets\n"), await RunAsync(program, [], tenant));
        Assert.False((await hooks.GetAsync(hook.Id!)).Enabled);

        (int code, string output) = await RunAsync(program, [], tenant, secret: "not-the-secret");
        Assert.Equal(1, code);
        Assert.Contains("client", output, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, string[] arguments, HooksEmulator? tenant, string? secret = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // The test host's settings of MSBuild are not those of somebody who publishes.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name == "DOTNET_HOST_PATH").ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["AUTH0_DOMAIN"] = tenant?.Domain;
        start.Environment["AUTH0_CLIENT_ID"] = tenant?.ClientId;
        start.Environment["AUTH0_CLIENT_SECRET"] = secret ?? tenant?.ClientSecret;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    /// <summary>A test that needs the linker of the machine; see <see cref="Requirement"/>.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class NativeFactAttribute : FactAttribute
    {
        public NativeFactAttribute() =>
            Skip = Requirement.Skip(Array.Exists(["/usr/bin/clang", "/usr/bin/gcc"], File.Exists), "Neither clang nor gcc is installed; eng/test.sh installs gcc.");
    }
}
