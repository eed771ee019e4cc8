using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.RealClient;

/// <summary>All rules at once, over programs that use the client itself and not a contract that only resembles it.</summary>
public class RealClientTests
{
    [Theory]
    // A trigger that the service does not have, wherever it can stand.
    [InlineData("""hooks.ListAsync(new() { TriggerId = "credential-exchange" });""", "HOOK1001: \"credential-exchange\"")]
    [InlineData("""HookTriggerId trigger = "post-user-register";""", "HOOK1001: \"post-user-register\"")]
    [InlineData("""if (hook.TriggerId == "pre-user-registratio") { }""", "HOOK1001: \"pre-user-registratio\"")]
    [InlineData("""_ = hook.TriggerId?.Value switch { "send-sms" => 1, _ => 0 };""", "HOOK1001: \"send-sms\"")]
    [InlineData("""HookTriggerId trigger = "post-change-password";""", "HOOK1002: \"post-change-password\"")]
    // Constraints of the document and of the client.
    [InlineData("""hooks.ListAsync(new() { PerPage = 101 });""", "HOOK1003: 101")]
    [InlineData("""hooks.ListPageAsync(new ListHooksRequest { Page = -1 });""", "HOOK1003: -1")]
    [InlineData("""hooks.UpdateAsync("id", new() { Name = "add_claims" });""", "HOOK4001: Name = \"add_claims\"", "HOOK1003: \"add_claims\"")]
    [InlineData("""hooks.UpdateAsync("id", new() { Script = "" });""", "HOOK4001: Script = \"\"", "HOOK1003: \"\"")]
    [InlineData("""hooks.UpdateAsync("id", new());""", "HOOK1004: new()")]
    [InlineData("""hooks.UpdateAsync("id", new UpdateHookRequestContent { });""", "HOOK1004: new UpdateHookRequestContent { }")]
    // How many secrets a request takes.
    [InlineData("""hooks.Secrets.CreateAsync("id", new Dictionary<string, string>());""", "HOOK1003: new Dictionary<string, string>()")]
    [InlineData("""hooks.Secrets.UpdateAsync("id", new UpdateHookSecretRequestContent { });""", "HOOK1003: new UpdateHookSecretRequestContent { }")]
    [InlineData("""hooks.Secrets.CreateAsync("id", []);""", "HOOK1003: []")]
    [InlineData("""hooks.Secrets.DeleteAsync("id", new List<string>());""", "HOOK1003: new List<string>()")]
    // Secrets.
    [InlineData("""hooks.CreateSecretAsync("id", "API_KEY", "fake-Zk3vQ9xT7mLp");""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""var names = new List<string>(args); try { if (names.Count > 1) names.Clear(); names.ForEach(name => Console.WriteLine(name)); hooks.CreateSecretAsync("id", "API_KEY", "fake-Zk3vQ9xT7mLp"); } catch (Exception) { }""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""hooks.Secrets.CreateAsync("id", "API_KEY", "fake-Zk3vQ9xT7mLp");""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""hooks.Secrets.CreateAsync("id", new Dictionary<string, string> { ["API_KEY"] = "fake-Zk3vQ9xT7mLp" });""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""hooks.Secrets.UpdateAsync("id", new Dictionary<string, string> { { "A", "fake-Zk3vQ9xT7mLp" }, { "B", Environment.MachineName } });""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""hooks.Secrets.ReplaceAsync("id", [new("A", "fake-Zk3vQ9xT7mLp")]);""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""hooks.Api.Hooks["id"].Secrets.PostAsync(new() { ["A"] = "fake-Zk3vQ9xT7mLp" });""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""hooks.Api.Hooks["id"].Secrets.PatchAsync(new UpdateHookSecretRequestContent { { "A", "fake-Zk3vQ9xT7mLp" } });""", "HOOK2001: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""_ = new HooksClient("tenant.example.com", new ClientCredentials("id", "fake-Zk3vQ9xT7mLp"));""", "HOOK2002: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""var secret = "fake-" + "Zk3vQ9xT7mLp"; _ = new ClientCredentials("id", secret);""", "HOOK2002: secret")]
    [InlineData("""using var key = RSA.Create(); key.ImportFromPem("fake private key"); _ = new PrivateKeyCredentials("id", key);""", "HOOK2002: \"fake private key\"")]
    [InlineData("""using var key = RSA.Create(2048); key.ImportPkcs8PrivateKey(Convert.FromBase64String("ZmFrZQ=="), out _); _ = new PrivateKeyCredentials("id", key, "key-1");""", "HOOK2002: Convert.FromBase64String(\"ZmFrZQ==\")")]
    [InlineData("""using var key = RSA.Create(); key.ImportFromEncryptedPem(args[0], "fake-Zk3vQ9xT7mLp"); _ = new PrivateKeyCredentials("id", key);""", "HOOK2002: \"fake-Zk3vQ9xT7mLp\"")]
    [InlineData("""_ = new PrivateKeyCredentials("id", Load()); static RSA Load() { var key = RSA.Create(); key.ImportFromPem("fake private key"); return key; }""", "HOOK2002: \"fake private key\"")]
    [InlineData("""_ = Sign("fake private key"); static HooksCredentials Sign(string pem) { var key = RSA.Create(); key.ImportFromPem(pem); return new PrivateKeyCredentials("id", key); }""", "HOOK2002: \"fake private key\"")]
    // Scripts.
    [InlineData("""hooks.UpdateAsync("id", new() { Script = "module.exports = function (a, cb) { cb( };" });""", "HOOK4001: Script = \"module.exports = function (a, cb) { cb( };\"", "HOOK3001: }")]
    public async Task Every_rule_knows_the_client(string statement, params string[] expected) => Assert.Equal(expected, await RealClient.Analyze(Program(statement)));

    [Theory]
    [InlineData("CreateAsync", 20, false)]
    [InlineData("CreateAsync", 21, true)]
    [InlineData("UpdateAsync", 20, false)]
    [InlineData("UpdateAsync", 21, true)]
    [InlineData("ReplaceAsync", 20, false)]
    [InlineData("ReplaceAsync", 21, true)]
    public async Task A_request_takes_twenty_secrets(string call, int count, bool isReported)
    {
        var secrets = string.Concat(Enumerable.Range(1, count).Select(number => $"[\"K{number}\"] = args[0], "));
        var reported = await RealClient.Analyze(Program($$"""hooks.Secrets.{{call}}("id", new Dictionary<string, string> { {{secrets}}});"""));
        Assert.Equal(isReported ? 1 : 0, reported.Count(diagnostic => diagnostic.StartsWith("HOOK1003", StringComparison.Ordinal)));
        Assert.Equal(isReported ? 1 : 0, reported.Length);
    }

    [Fact]
    public async Task The_creation_of_a_hook_is_judged_as_a_whole() =>
        Assert.Equal(
            [
                "HOOK4001: hooks.CreateAsync(new() { Name = \" x\", TriggerId = HookTriggerId.PreUserRegistration, Script = \"require('left-pad'); module.exports = function (user) { };\" })",
                "HOOK1003: \" x\"",
                "HOOK3003: 'left-pad'",
                "HOOK3002: user",
            ],
            await RealClient.Analyze(Program("""hooks.CreateAsync(new() { Name = " x", TriggerId = HookTriggerId.PreUserRegistration, Script = "require('left-pad'); module.exports = function (user) { };" });""")));

    [Theory]
    [InlineData("""hooks.ListAsync(new() { TriggerId = HookTriggerId.SendPhoneMessage, PerPage = 100 });""")]
    [InlineData("""hooks.ListAsync();""")]
    [InlineData("""hooks.UpdateAsync("id", new() { Enabled = false });""")]
    [InlineData("""var changes = new UpdateHookRequestContent(); if (args.Length > 0) changes.Enabled = true; hooks.UpdateAsync("id", changes);""")]
    [InlineData("""hooks.CreateSecretAsync("id", "API_KEY", args[0]);""")]
    [InlineData("""hooks.Secrets.CreateAsync("id", new Dictionary<string, string> { ["API_KEY"] = File.ReadAllText("api-key") });""")]
    [InlineData("""hooks.Secrets.ReplaceAsync("id", new Dictionary<string, string>());""")]
    [InlineData("""hooks.Secrets.DeleteAsync("id", ["API_KEY"]);""")]
    [InlineData("""_ = new HooksClient("tenant.example.com", new ClientCredentials("client", Environment.GetEnvironmentVariable("SECRET")!));""")]
    [InlineData("""using var key = RSA.Create(2048); _ = new PrivateKeyCredentials("client", key);""")]
    [InlineData("""using var key = RSA.Create(); key.ImportFromEncryptedPem("fake private key", args[0]); _ = new PrivateKeyCredentials("client", key);""")]
    [InlineData("""using var key = RSA.Create(); key.ImportFromPem("another party's public key"); Console.WriteLine(key.KeySize); _ = new ClientCredentials("client", args[0]);""")]
    [InlineData("""using var key = RSA.Create(); key.ImportFromPem(File.ReadAllText("key.pem")); _ = new PrivateKeyCredentials("client", key, "key-1");""")]
    [InlineData("""foreach (var key in hooks.Secrets.ListAsync("id").Result) Console.WriteLine(key == HookSecretMask.Value);""")]
    [InlineData("""try { hooks.GetAsync("id").Wait(); } catch (HooksApiException) { }""")]
    public async Task No_rule_disturbs_right_code(string statement) => Assert.Empty(await RealClient.Analyze(Program(statement)));

    [Fact]
    public async Task The_quickstart_is_clean() =>
        Assert.Empty(await RealClient.Analyze([.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "Quickstart"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]));

    private static string Program(string statement) => $$"""
        using Auth0.Hooks;
        using Auth0.Hooks.Api.Models;
        using System.Security.Cryptography;
        class Program
        {
            static void Main(string[] args) { }
            static void Run(HooksClient hooks, Hook hook, string[] args) { {{statement}} }
        }
        """;
}
