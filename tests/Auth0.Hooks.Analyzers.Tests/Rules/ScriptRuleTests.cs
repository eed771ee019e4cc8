using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class ScriptRuleTests
{
    private const string Fine = "module.exports = function (client, scope, audience, context, cb) { cb(null, {}); };";

    [Theory]
    [InlineData("""Create("var a = [|;|]");""")]
    [InlineData("""Create("var s = 'a\u0062c'; \n var [|1|]");""")]
    [InlineData(""""Create(@"var q = ""x""; var [|1|]");"""")]
    [InlineData(""""Create("""var q = "x"; var [|1|]""");"""")]
    [InlineData("Create(\"\"\"\n        var a = 1;\n\n          var [|1|] = 2;\n        \"\"\");")]
    [InlineData("""Create("var a = 1; " + "var " + "[|1|]");""")]
    [InlineData("""Create(Scripts.Local);""", true)]
    [InlineData("""Create(Elsewhere.Broken);""", false, true)]
    [InlineData("""Create("var a = /[|(|]/;");""", false, true)]
    [InlineData("""Create("function f() { [|"); """, false, true)]
    public Task HOOK3001_points_at_the_character(string statement, bool inConstant = false, bool anywhere = false) =>
        anywhere ? ReportsSomewhere<ScriptsMustParseAnalyzer>(statement.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
            : RuleTest.Analyze<ScriptsMustParseAnalyzer>(Program(statement, inConstant ? "var [|1|]" : "var a"));

    [Theory]
    [InlineData($"""Create("{Fine}");""")]
    [InlineData("""Create(args[0]);""")]
    [InlineData("""Create("function (user, context, cb) { cb(); }");""")]
    [InlineData("""Create("return 1; const f = async () => { for await (const x of y) { await x?.z ?? 1n; } };");""")]
    [InlineData("""Create("var a = " + args[0] + " ;;; )(");""")]
    [InlineData("""_ = new Hook { Name = ")(" };""")]
    public Task HOOK3001_accepts_JavaScript(string statement) => RuleTest.Analyze<ScriptsMustParseAnalyzer>(Program(statement));

    [Theory]
    [InlineData("module.exports = ")]
    [InlineData("")]
    public Task HOOK3001_passes_over_a_script_that_nests_deeper_than_the_stack(string export) =>
        RuleTest.Analyze<ScriptsMustParseAnalyzer>(Program($$"""
            _ = new UpdateHookRequestContent { Script = "{{export}}function (user, context, cb) { cb({{new string('(', 100_000)}}1{{new string(')', 100_000)}}); }" };
            _ = new UpdateHookRequestContent { Script = "var a = [|;|]" };
            """));

    [Theory]
    [InlineData("""Create("module.exports = function ([|user, context, cb|]) { cb(); };");""")]
    [InlineData("""Create("module.exports = ([|a, b, c, d, e, f|]) => f();");""")]
    [InlineData("""Create("module.exports = function (client, scope, audience, context, [|cb|]) { return 1; };");""")]
    [InlineData("""Create("function hook(client, scope, audience, context, [|cb|]) {} module.exports = hook;");""")]
    [InlineData("""Create("const hook = async (client, scope, audience, context, [|done|]) => 1; module.exports = hook;");""")]
    [InlineData("""Create("[|var a = 1;|]");""")]
    [InlineData("""Create("module.exports = [|function|] () { };");""")]
    public Task HOOK3002_reports_a_script_that_does_not_fit(string statement) => RuleTest.Analyze<ScriptsMustFitTheirTriggerAnalyzer>(Program(statement));

    [Theory]
    [InlineData($"""Create("{Fine}");""")]
    [InlineData("""Create("module.exports = function (c, s, a, x, done) { setTimeout(() => done(null), 1); };");""")]
    [InlineData("""Create("module.exports = function (c, s, a, x, done) { other(done); };");""")]
    [InlineData("""Create("module.exports = function (...all) { all[4](); };");""")]
    [InlineData("""Create("module.exports = function () { arguments[4](); };");""")]
    [InlineData("""Create("module.exports = make();");""")]
    [InlineData("""Create("module.exports = require('./x').hook;");""")]
    [InlineData("""Create("function (c, s, a, x, cb) { cb(); }");""")]
    [InlineData("""Create(args[0]);""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = args[0], Script = "module.exports = (a, cb) => cb();" };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = "pre-user-registration", Script = "module.exports = (user, context, cb) => cb();" };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = HookTriggerId.SendPhoneMessage, Script = "module.exports = (to, text, context, cb) => cb();" };""")]
    public Task HOOK3002_accepts_a_script_that_fits(string statement) => RuleTest.Analyze<ScriptsMustFitTheirTriggerAnalyzer>(Program(statement));

    [Theory]
    [InlineData("""_ = With("const a = require([|'axios'|]);", null);""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = "x", Script = "require([|'axios'|]); require('fs'); require('node:test'); require('fs/promises')" };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = "x", Script = "require('axios'); require([|'@scope/other/sub'|]); require('lodash/fp')", Dependencies = new Dictionary<string, string> { ["axios"] = "1", ["lodash"] = "4" } };""")]
    [InlineData("""_ = new UpdateHookRequestContent { Script = "require([|`axios`|])", Dependencies = new Dictionary<string, string> { { "lodash", "4" } } };""")]
    public Task HOOK3003_reports_an_undeclared_package(string statement) => RuleTest.Analyze<RequiredPackagesMustBeDeclaredAnalyzer>(Program(statement.Replace("With(", "new CreateHookRequestContent { Name = \"a\", TriggerId = \"x\", Script = ", StringComparison.Ordinal).Replace(", null)", " }", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""_ = new UpdateHookRequestContent { Script = "require('axios')" };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = "x", Script = "require('axios')", Dependencies = Load() };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = "x", Script = "require('axios@0.21.1'); require(name); other('axios')" };""")]
    [InlineData("""_ = new CreateHookRequestContent { Name = "a", TriggerId = "x", Script = "require('axios')", Dependencies = new Dictionary<string, string> { [args[0]] = "1" } };""")]
    public Task HOOK3003_accepts_what_is_declared_or_not_known(string statement) => RuleTest.Analyze<RequiredPackagesMustBeDeclaredAnalyzer>(Program(statement));

    [Theory]
    [InlineData("1.2.3.4")]
    [InlineData("^^1.0.0")]
    [InlineData("01.2.3")]
    [InlineData("1.2.3 beta")]
    [InlineData(">=1 <two")]
    [InlineData("v1.2.3.4")]
    [InlineData("1,2,3")]
    public Task HOOK3004_reports_a_version_that_npm_refuses(string version) => RuleTest.Analyze<DependencyVersionsMustBeValidAnalyzer>(Program($$"""_ = new UpdateHookRequestContent { Dependencies = new Dictionary<string, string> { ["axios"] = [|"{{version}}"|] } };"""));

    [Theory]
    [InlineData("^0.21.1")]
    [InlineData("1.2.3-beta.1+build")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("1.x")]
    [InlineData(">=1.2.3 <2 || ~3.1")]
    [InlineData("1.2 - 2.3.4")]
    [InlineData("latest")]
    [InlineData("next-11")]
    [InlineData("git+https://example.com/a.git#v1")]
    [InlineData("npm:other@^1")]
    [InlineData("user/repo")]
    public Task HOOK3004_accepts_what_npm_accepts(string version) => RuleTest.Analyze<DependencyVersionsMustBeValidAnalyzer>(Program($$"""_ = new UpdateHookRequestContent { Dependencies = new Dictionary<string, string> { ["axios"] = "{{version}}" } };"""));

    [Theory]
    [InlineData("""Create("const apiKey = [|'nA7f93kd02LsPq81'|];");""")]
    [InlineData("""Create("const options = { headers: { Authorization: [|'Bearer nA7f93kd02LsPq81'|] } };");""")]
    [InlineData("""Create("config.clientSecret = [|`nA7f93kd02LsPq81`|];");""")]
    [InlineData("""Create("req.setHeader('X-Api-Key', [|'nA7f93kd02LsPq81'|]);");""")]
    [InlineData("""Create("connect([|'postgres://user:nA7f93kd02@db.example/x'|]);");""")]
    [InlineData(""""Create(@"x['api_key'] = [|""nA7f93kd02LsPq81""|];");"""")]
    public Task HOOK2003_reports_a_secret_inside_a_script(string statement) => RuleTest.Analyze<ScriptsMustNotHoldSecretsAnalyzer>(Program(statement));

    [Theory]
    [InlineData("""Create("const apiKey = context.webtask.secrets.API_KEY;");""")]
    [InlineData("""Create("const apiKey = 'your-api-key';");""")]
    [InlineData("""Create("const tokenUrl = 'https://example.com/oauth/token1234567';");""")]
    [InlineData("""Create("const token = 'access_token';");""")]
    [InlineData("""Create("const password = 'password';");""")]
    [InlineData("""Create("const headers = { Authorization: 'Bearer ' + token };");""")]
    [InlineData("""Create("const headers = { Authorization: `Bearer ${token}` };");""")]
    [InlineData("""Create("access_token['https://example.com/claim'] = 'custom_value';");""")]
    [InlineData("""Create("const name = 'nA7f93kd02LsPq81';");""")]
    [InlineData("""Create("const secretName = 'nA7f93kd02LsPq81';");""")]
    public Task HOOK2003_accepts_scripts_without_secrets(string statement) => RuleTest.Analyze<ScriptsMustNotHoldSecretsAnalyzer>(Program(statement));

    private static async Task ReportsSomewhere<TAnalyzer>(string statement)
        where TAnalyzer : HooksAnalyzer, new() =>
        Assert.Single(await TestCompilation.Analyze(TestCompilation.Of(Program(statement)), new TAnalyzer()));

    private static string Program(string statement, string constant = "var a") => $$"""
        static class Program
        {
            static Dictionary<string, string> Load() => new();
            static void Main(string[] args)
            {
                {{Expand(statement)}}
            }
        }
        static class Scripts { public const string Local = "{{constant}}"; }
        {{(statement.Contains("Elsewhere", StringComparison.Ordinal) ? "static class Elsewhere { public const string Broken = Part + \"1\"; const string Part = \"var \"; }" : "")}}
        """;

    /// <summary>Writes Create(script) out as the request that it stands for: the rules look at requests.</summary>
    private static string Expand(string statement) => statement.StartsWith("Create(", StringComparison.Ordinal)
        ? "_ = new CreateHookRequestContent { Name = \"a\", TriggerId = \"credentials-exchange\", Script = " + statement["Create(".Length..].TrimEnd()[..^2] + " };"
        : statement;
}
