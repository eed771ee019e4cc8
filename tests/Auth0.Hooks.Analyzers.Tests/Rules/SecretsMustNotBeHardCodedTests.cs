using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class SecretsMustNotBeHardCodedTests
{
    [Theory]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-key-1"|]);""")]
    [InlineData("""await hooks.CreateSecretAsync(value: [|"not-a-real-key-1"|], key: "API_KEY", hookId: "id");""")]
    [InlineData("""const string key = "not-a-real-key-1"; await hooks.CreateSecretAsync("id", "API_KEY", [|key|]);""")]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real" + "-key-1"|]);""")]
    [InlineData("""var request = new CreateHookSecretRequestContent { ["API_KEY"] = [|"not-a-real-key-1"|] };""")]
    [InlineData("""var request = new UpdateHookSecretRequestContent { { "API_KEY", [|"not-a-real-key-1"|] } };""")]
    [InlineData("""new UpdateHookSecretRequestContent()["API_KEY"] = [|"not-a-real-key-1"|];""")]
    public Task Reports_a_constant(string statement) => RuleTest.Analyze<SecretsMustNotBeHardCodedAnalyzer>(Program(statement));

    [Theory]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", configuration["Hooks:ApiKey"]!);""")]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", "prefix-" + args[0]);""")]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", "");""")]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", "_VALUE_NOT_SHOWN_");""")]
    [InlineData("""await hooks.CreateSecretAsync("id", "API_KEY", "<your key>");""")]
    [InlineData("""await hooks.DeleteAsync("not-a-real-key-1");""")]
    [InlineData("""var map = new Dictionary<string, string> { ["API_KEY"] = "not-a-real-key-1" };""")]
    public Task Accepts_what_is_read_at_run_time_and_what_is_no_secret(string statement) => RuleTest.Analyze<SecretsMustNotBeHardCodedAnalyzer>(Program(statement));

    [Fact]
    public Task Names_the_secret_and_never_its_value() => RuleTest.Analyze<SecretsMustNotBeHardCodedAnalyzer>(
        Program("""await hooks.CreateSecretAsync("id", "API_KEY", {|#0:"not-a-real-key-1"|});"""),
        new DiagnosticResult("HOOK2001", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("API_KEY", "Hooks:ApiKey"));

    [Fact]
    public Task Fix_reads_configuration_where_one_is_in_scope() => RuleTest.Fix<SecretsMustNotBeHardCodedAnalyzer, SecretsMustNotBeHardCodedFixer>(
        Program("""await hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-key-1"|]); new CreateHookSecretRequestContent()["apiToken"] = [|"not-a-real-key-2"|];"""),
        Program("""await hooks.CreateSecretAsync("id", "API_KEY", configuration["Hooks:ApiKey"] ?? throw new InvalidOperationException("Set Hooks:ApiKey.")); new CreateHookSecretRequestContent()["apiToken"] = configuration["Hooks:ApiToken"] ?? throw new InvalidOperationException("Set Hooks:ApiToken.");"""),
        SecretsMustNotBeHardCodedFixer.Configuration);

    [Fact]
    public Task Fix_reads_the_environment() => RuleTest.Fix<SecretsMustNotBeHardCodedAnalyzer, SecretsMustNotBeHardCodedFixer>(
        Program("""await hooks.CreateSecretAsync("id", "apiKey", [|"not-a-real-key-1"|]);"""),
        Program("""await hooks.CreateSecretAsync("id", "apiKey", Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("Set API_KEY."));"""),
        SecretsMustNotBeHardCodedFixer.EnvironmentVariable);

    private static string Program(string statement) => $$"""
        static class Program
        {
            static async Task Main(string[] args)
            {
                var hooks = new HooksClient("tenant.auth0.com", new ClientCredentials("id", args[0]));
                IConfiguration configuration = null!;
                {{statement}}
                await Task.CompletedTask;
            }
        }
        """;
}
