using System.Net;
using Auth0.Hooks.Emulator.Tool;

namespace Auth0.Hooks.Emulator.Tests.Tool;

public sealed class CommandLineTests
{
    [Fact]
    public void Every_option_is_read()
    {
        CommandLine command = CommandLine.Parse(
            ["--port", "8443", "--https", "--host=0.0.0.0", "--domain", "dev.example.test", "--data=x.db", "--lifecycle", "read-only", "--rate-limit", "free", "--certificate", "c.pem", "--log", "json"]);
        Assert.Equal((8443, true, IPAddress.Any), (command.Options.Port, command.Options.UseHttps, command.Options.Address));
        Assert.Equal(("dev.example.test", "x.db", HooksLifecycle.ReadOnly), (command.Options.Domain, command.Options.DataFile, command.Options.Lifecycle));
        Assert.Equal(("free", "c.pem", "json"), (command.Options.RateLimit!.Name, command.CertificateFile, command.LogFormat));
    }

    [Theory]
    [InlineData("'--prot' is not known. --help lists what is.", "--prot", "1")]
    [InlineData("--port needs a value.", "--port")]
    [InlineData("--data needs a value.", "--data", "--https")]
    [InlineData("--https takes no value: leave out '=no'.", "--https=no")]
    [InlineData("DataFile is empty", "--data=")]
    [InlineData("--port must be a number from 0 to 65535, not '65536'.", "--port", "65536")]
    [InlineData("--host must be an IP address, such as 127.0.0.1 or 0.0.0.0, not 'example.test'.", "--host", "example.test")]
    [InlineData("Domain must be a host name without a scheme or a path, such as dev.example.test, not 'https://dev'.", "--domain", "https://dev")]
    [InlineData("--lifecycle must be active, read-only, ended, never, not 'gone'.", "--lifecycle", "gone")]
    [InlineData("--certificate needs --https: plain HTTP has no certificate.", "--certificate", "c.pem")]
    [InlineData("'missing.json' cannot be read", "--clients", "missing.json")]
    public void A_wrong_argument_says_what_would_do(string message, params string[] arguments) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => CommandLine.Parse(arguments)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_lists_clients()
    {
        using TemporaryFile file = new("""[{ "id": "a", "secret": "fake", "scopes": ["read:hooks"] }, { "id": "b", "secret": "fake" }]""");
        IList<EmulatorClient> clients = CommandLine.Parse(["--clients", file.Path]).Options.Clients;
        Assert.Equal(["read:hooks"], clients[0].Scopes);
        Assert.Equal(EmulatorClient.AllScopes, clients[1].Scopes);
    }

    [Theory]
    [InlineData("""[{ "id": "a", "secret": fake-secret }]""")]
    [InlineData("""[{ "id": "a", "sekret": "fake-secret" }]""")]
    [InlineData("""[{ "id": "a", "secret": "fake-secret" }, { "id": "a", "secret": "fake-secret" }]""", "two clients 'a'")]
    [InlineData("""[{ "id": "a" }]""", "needs a Secret or a PublicKeyPem")]
    [InlineData("[]")]
    [InlineData("[null]", "add one to Clients")]
    public void A_bad_file_of_clients_is_refused_without_its_secrets(string json, string? problem = null)
    {
        using TemporaryFile file = new(json);
        string message = Assert.Throws<ArgumentException>(() => CommandLine.Parse(["--clients", file.Path])).Message;
        Assert.Contains(problem ?? file.Path, message, StringComparison.Ordinal);
        Assert.DoesNotContain("fake-secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_comes_with_a_certificate_to_trust()
    {
        using TemporaryFile certificate = new();
        using ToolProcess process = await ToolProcess.StartAsync("--https", "--domain", "dev.example.test", "--certificate", certificate.Path);
        Assert.Equal("https", process.Address.Scheme);
        using HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = (_, presented, _, _) => presented!.ExportCertificatePem().Trim() == File.ReadAllText(certificate.Path).Trim() };
        using HttpClient http = new(handler) { BaseAddress = process.Address };
        Assert.Equal("""{"status":"healthy"}""", await http.GetStringAsync("/health"));
    }

    [Fact]
    public async Task The_process_explains_itself()
    {
        Assert.Equal((0, CommandLine.Help), await ToolProcess.RunAsync("--help") is var (code, output, _) ? (code, output) : default);
        (int exit, string text, string error) = await ToolProcess.RunAsync("--port", "x");
        Assert.Equal((2, "", "--port must be a number from 0 to 65535, not 'x'." + Environment.NewLine), (exit, text, error));
        await using HooksEmulator taken = await HooksEmulator.StartAsync();
        (exit, _, error) = await ToolProcess.RunAsync("--port", $"{taken.BaseAddress.Port}");
        Assert.Equal(1, exit);
        Assert.Contains("address already in use", error, StringComparison.Ordinal);
    }
}
