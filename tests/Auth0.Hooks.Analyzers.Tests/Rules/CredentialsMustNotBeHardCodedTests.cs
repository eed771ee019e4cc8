using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class CredentialsMustNotBeHardCodedTests
{
    [Theory]
    [InlineData("""_ = new HooksClient("tenant.auth0.com", new ClientCredentials("id", [|"not-a-real-1"|]));""")]
    [InlineData("""var secret = "not-a-real-1"; ClientCredentials c = new("id", [|secret|]);""")]
    [InlineData("""_ = new ClientCredentials("id", [|Environment.GetEnvironmentVariable("S") ?? "not-a-real-1"|]);""")]
    [InlineData("""_ = Connect([|"not-a-real-1"|]);""")]
    public Task Reports_a_credential(string statement) => RuleTest.Analyze<CredentialsMustNotBeHardCodedAnalyzer>(Program(statement));

    [Theory]
    [InlineData("""_ = new ClientCredentials("not-a-real-1", args[0]);""")]
    [InlineData("""_ = Connect(args[0]);""")]
    [InlineData("""_ = new ClientCredentials("id", "<client secret>");""")]
    [InlineData("""_ = new HooksClient("tenant.auth0.com", null!).CreateSecretAsync("id", "K", "not-a-real-1");""")]
    public Task Accepts_run_time_and_other_secrets(string statement) => RuleTest.Analyze<CredentialsMustNotBeHardCodedAnalyzer>(Program(statement));

    [Fact]
    public Task Fix_reads_the_environment() => RuleTest.Fix<CredentialsMustNotBeHardCodedAnalyzer, SecretsMustNotBeHardCodedFixer>(
        Program("""_ = new ClientCredentials("id", [|"not-a-real-1"|]);"""),
        Program("""_ = new ClientCredentials("id", Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? throw new InvalidOperationException("Set CLIENT_SECRET."));"""),
        SecretsMustNotBeHardCodedFixer.EnvironmentVariable);

    private static string Program(string statement) => $$"""
        static class Program
        {
            static void Main(string[] args) { {{statement}} }
            static HooksClient Connect(string secret) => new("tenant.auth0.com", new ClientCredentials("id", secret));
        }
        """;
}
