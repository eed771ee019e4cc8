using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class KnownEnumValuesShouldBeTypedTests
{
    [Fact]
    public Task Fix_writes_the_member() => RuleTest.Fix<KnownEnumValuesShouldBeTypedAnalyzer, KnownEnumValuesShouldBeTypedFixer>(
        Program("""HookTriggerId a = [|"credentials-exchange"|]; _ = a == [|"send-phone-message"|] || a == Known;"""),
        Program("""HookTriggerId a = HookTriggerId.CredentialsExchange; _ = a == HookTriggerId.SendPhoneMessage || a == Known;"""),
        OpenEnumFixer.TypedMember);

    [Theory]
    [InlineData("""HookTriggerId a = Known;""")]
    [InlineData("""HookTriggerId a = HookTriggerId.SendPhoneMessage;""")]
    [InlineData("""_ = new HookTriggerId().Value == "send-phone-message";""")]
    [InlineData("""string a = "credentials-exchange"; HookTriggerId b = a;""")]
    [InlineData("""HookTriggerId a = "unknown";""")]
    public Task Accepts_names_and_places_that_take_only_text(string statement) => RuleTest.Analyze<KnownEnumValuesShouldBeTypedAnalyzer>(Program(statement));

    private static string Program(string statement) => $$"""
        static class Program
        {
            const string Known = "credentials-exchange";
            static void Main() { {{statement}} }
        }
        """;
}
