using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class HookCodeIsReadOnlyTests
{
    private const string Emulator = """
        namespace Auth0.Hooks.Emulator { public sealed class HooksEmulator { public HooksClient CreateClient() => null!; } }
        """;

    [Theory]
    [InlineData("""await [|hooks.CreateAsync(new() { Name = "a", Script = "b", TriggerId = "credentials-exchange" })|];""")]
    [InlineData("""await hooks.UpdateAsync("id", new() { [|Script = "x"|] });""")]
    [InlineData("""await hooks.UpdateAsync("id", new() { [|Name = "x"|], Enabled = true });""")]
    public Task Reports_creation_and_changes_of_code(string statement) => RuleTest.Analyze<HookCodeIsReadOnlyAnalyzer>([Program(statement), Emulator]);

    [Theory]
    [InlineData("""await hooks.UpdateAsync("id", new() { Enabled = false });""")]
    [InlineData("""await hooks.DeleteAsync("id"); await hooks.CreateSecretAsync("id", "K", args[0]);""")]
    [InlineData("""var emulator = new Auth0.Hooks.Emulator.HooksEmulator(); await emulator.CreateClient().CreateAsync(new() { Name = "a", Script = "b", TriggerId = "credentials-exchange" });""")]
    public Task Accepts_what_tenants_accept_and_emulators(string statement) => RuleTest.Analyze<HookCodeIsReadOnlyAnalyzer>([Program(statement), Emulator]);

    [Fact]
    public Task Accepts_a_class_that_holds_an_emulator() => RuleTest.Analyze<HookCodeIsReadOnlyAnalyzer>(
        [
            """
            class Fixture
            {
                private readonly Auth0.Hooks.Emulator.HooksEmulator _emulator = new();
                private HooksClient Hooks => _emulator.CreateClient();
                public Task Create() => Hooks.CreateAsync(new() { Name = "a", Script = "b", TriggerId = "credentials-exchange" });
                static void Main() { }
            }
            """,
            Emulator,
        ]);

    [Fact]
    public Task Accepts_a_test_whose_fixture_holds_an_emulator() => RuleTest.Analyze<HookCodeIsReadOnlyAnalyzer>(
        [
            """
            class Fixture
            {
                private readonly Auth0.Hooks.Emulator.HooksEmulator _emulator = new();
                public HooksClient Hooks => _emulator.CreateClient();
            }
            class Tests(Fixture fixture)
            {
                private readonly Fixture _fixture = fixture;
                public Task Create() => _fixture.Hooks.CreateAsync(new() { Name = "a", Script = "b", TriggerId = "credentials-exchange" });
                static void Main() { }
            }
            """,
            Emulator,
        ]);

    private static string Program(string statement) => $$"""
        static class Program
        {
            static async Task Main(string[] args)
            {
                var hooks = new HooksClient("tenant.auth0.com", new ClientCredentials("id", args[0]));
                {{statement}}
            }
        }
        """;
}
