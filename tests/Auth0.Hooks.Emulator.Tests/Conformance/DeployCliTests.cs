using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Conformance;

public sealed class DeployCliTests
{
    private static readonly string[] Names = ["first", "second", "third"];

    [ClientFact]
    public async Task Hooks_with_secrets_are_imported_and_exported_as_they_were()
    {
        using TemporaryFile certificate = new();
        await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { UseHttps = true, Domain = "tenant.example.test" });
        await File.WriteAllTextAsync(certificate.Path, tenant.Certificate!.ExportCertificatePem());
        string folder = Path.GetDirectoryName(certificate.Path)!;
        string config = Path.Combine(folder, "config.json");
        await File.WriteAllTextAsync(config, JsonSerializer.Serialize(new
        {
            AUTH0_DOMAIN = tenant.BaseAddress.Authority,
            AUTH0_CLIENT_ID = tenant.ClientId,
            AUTH0_CLIENT_SECRET = tenant.ClientSecret,
            AUTH0_INCLUDED_ONLY = new[] { "hooks" },
        }));
        string input = Directory.CreateDirectory(Path.Combine(folder, "in", "hooks")).FullName;
        foreach (string name in Names)
        {
            await File.WriteAllTextAsync(Path.Combine(input, name + ".js"), Script(name));
            await File.WriteAllTextAsync(Path.Combine(input, name + ".json"), Hook(name, "fake-secret"));
        }

        const string tool = "node_modules/auth0-deploy-cli/lib/index.js";
        await Clients.RunAsync(tool, ["import", "--config_file", config, "--input_file", Path.Combine(folder, "in")], certificate.Path, folder);
        await Clients.RunAsync(tool, ["export", "--config_file", config, "--format", "directory", "--output_folder", Path.Combine(folder, "out")], certificate.Path, folder);

        Assert.Equal(3 * 2, Directory.GetFiles(Path.Combine(folder, "out", "hooks")).Length);
        foreach (string name in Names)
        {
            Assert.Equal(Script(name), await File.ReadAllTextAsync(Path.Combine(folder, "out", "hooks", name + ".js")));
            JsonElement exported = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Path.Combine(folder, "out", "hooks", name + ".json")));
            Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(Hook(name, "_VALUE_NOT_SHOWN_")), exported), exported.GetRawText());
        }
    }

    private static string Script(string name) => $"module.exports = function (client, scope, audience, context, cb) {{ cb(null, '{name}'); }};\n";

    private static string Hook(string name, string secret) => JsonSerializer.Serialize(new
    {
        name,
        script = $"./{name}.js",
        dependencies = new { axios = "0.21.1" },
        enabled = name == "second",
        secrets = new { API_KEY = secret, OTHER = secret },
        triggerId = "credentials-exchange",
    });
}
