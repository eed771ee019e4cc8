using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class ValuesMustMeetConstraintsTests
{
    [Theory]
    [InlineData("""_ = new UpdateHookRequestContent { Name = [|"-claims"|] };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Name = [|"claims!"|] };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Name = [|""|] };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Name = [|"claims\n"|] };""")]
    [InlineData("""var name = "a_b"; _ = new UpdateHookRequestContent { Name = [|name|] };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Name = args.Length > 0 ? [|"a_b"|] : "a" };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Script = [|""|] };""")]
    [InlineData("""_ = new ListHooksRequest { PerPage = [|101|] };""")]
    [InlineData("""_ = new ListHooksRequest { PerPage = [|-1|] };""")]
    [InlineData("""const int size = 1000; _ = new ListHooksRequest { PerPage = [|size|] };""")]
    [InlineData("""hooks.Secrets.CreateAsync("id", [|new Dictionary<string, string>()|]);""")]
    [InlineData("""hooks.Secrets.UpdateAsync("id", [|new Dictionary<string, string> { }|]);""")]
    [InlineData("""hooks.Secrets.CreateAsync("id", [|new Dictionary<string, string> { ["1"] = x, ["2"] = x, ["3"] = x, ["4"] = x, ["5"] = x, ["6"] = x, ["7"] = x, ["8"] = x, ["9"] = x, ["10"] = x, ["11"] = x, ["12"] = x, ["13"] = x, ["14"] = x, ["15"] = x, ["16"] = x, ["17"] = x, ["18"] = x, ["19"] = x, ["20"] = x, ["21"] = x }|]);""")]
    [InlineData("""Page([|0|]);""")]
    public Task Reports_a_constant_outside_a_constraint(string statement) => RuleTest.Analyze<ValuesMustMeetConstraintsAnalyzer>(Program(statement));

    [Theory]
    [InlineData("""_ = new UpdateHookRequestContent { Name = "Add custom-claims 2" };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Name = args[0], Script = args[0] };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Name = null };""")]
    [InlineData("""_ = new ListHooksRequest { PerPage = 0 }; _ = new ListHooksRequest { PerPage = 100, Page = 5 };""")]
    [InlineData("""_ = new ListHooksRequest { PerPage = args.Length };""")]
    [InlineData("""hooks.Secrets.CreateAsync("id", new Dictionary<string, string> { ["1"] = x });""")]
    [InlineData("""var map = new Dictionary<string, string>(); map["1"] = x; hooks.Secrets.CreateAsync("id", map);""")]
    [InlineData("""hooks.Secrets.CreateAsync("id", new Dictionary<string, string>(Environment.GetEnvironmentVariables().Count));""")]
    [InlineData("""hooks.Secrets.ReplaceAsync("id", new Dictionary<string, string>());""")]
    [InlineData("""_ = new Hook { Name = "-anything-" };""")]
    [InlineData("""Page(1);""")]
    public Task Accepts_everything_else(string statement) => RuleTest.Analyze<ValuesMustMeetConstraintsAnalyzer>(Program(statement));

    [Fact]
    public Task Says_what_the_value_must_be() => RuleTest.Analyze<ValuesMustMeetConstraintsAnalyzer>(
        Program("""_ = new ListHooksRequest { PerPage = {|#0:1000|} };"""),
        new DiagnosticResult("HOOK1003", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("PerPage", "be from 0 to 100"));

    private static string Program(string statement) => $$"""
        static class Program
        {
            static void Page([Range(1, 10)] int number) { }
            static void Main(string[] args)
            {
                var hooks = new HooksClient("tenant.auth0.com", new ClientCredentials("id", args[0]));
                var x = args[0];
                {{statement}}
            }
        }
        """;
}
