using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Running;

public sealed class RunTests : IAsyncLifetime
{
    private Api api = null!;

    public async Task InitializeAsync() =>
        api = await Api.StartAsync(new() { RunTimeLimit = TimeSpan.FromSeconds(60), RunMemoryLimit = 32 * 1024 * 1024 });

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task A_hook_calls_back_with_a_result()
    {
        JsonElement run = await RunAsync(
            "module.exports = function (client, scope, audience, context, cb) { console.log('for', client.name); cb(null, { scope: scope.concat('more'), audience }); };",
            payload: """{"scope":["read:a"]}""");
        Assert.Equal("completed", run.GetProperty("outcome").GetString());
        Assert.Equal("""{"scope":["read:a","more"],"audience":"https://api.example.test/"}""", Compact(run.GetProperty("result")));
        Assert.Equal("for Sample client", run.GetProperty("console")[0].GetString());
    }

    [Theory]
    [InlineData("credentials-exchange", "client, scope, audience, context, cb")]
    [InlineData("pre-user-registration", "user, context, cb")]
    [InlineData("post-user-registration", "user, context, cb")]
    [InlineData("post-change-password", "user, context, cb")]
    [InlineData("send-phone-message", "recipient, text, context, cb")]
    public async Task Each_trigger_is_called_with_its_own_parameters(string trigger, string parameters)
    {
        JsonElement run = await RunAsync($"module.exports = function ({parameters}) {{ cb(null, {{ count: arguments.length, secrets: typeof context.webtask.secrets }}); }};", trigger);
        Assert.Equal($$"""{"count":{{parameters.Split(',').Length}},"secrets":"object"}""", Compact(run.GetProperty("result")));
    }

    [Fact]
    public async Task Secrets_are_there_and_masked_in_all_that_is_shown()
    {
        string id = await CreateAsync("""
            module.exports = function (client, scope, audience, context, cb) {
              const key = context.webtask.secrets.API_KEY;
              console.log('key', key);
              cb(null, { length: key.length, quoted: 'x' + key + 'y', [key]: 1 });
            };
            """);
        await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { API_KEY = "fake\"secret" });
        Answer answer = await api.SendAsync("POST", $"/emulator/hooks/{id}/run", new { });
        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"length":11,"quoted":"x_VALUE_NOT_SHOWN_y","_VALUE_NOT_SHOWN_":1}""", Compact(answer.Json.GetProperty("result")));
        Assert.Equal("key _VALUE_NOT_SHOWN_", answer.Json.GetProperty("console")[0].GetString());
    }

    [Fact]
    public async Task Short_secrets_and_numbers_are_masked_where_they_stand_alone()
    {
        string id = await CreateAsync("""
            module.exports = function (client, scope, audience, context, cb) {
              const { PIN, CODE } = context.webtask.secrets;
              console.log('pin ' + PIN + ', ' + PIN + '; ' + PIN + '5 apples of 1' + PIN);
              cb(null, { pin: PIN, code: Number(CODE), other: 123456 });
            };
            """);
        await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { PIN = "42", CODE = "987654", EMPTY = "" });
        Answer answer = await api.SendAsync("POST", $"/emulator/hooks/{id}/run", new { });
        Assert.Equal("""{"pin":"_VALUE_NOT_SHOWN_","code":"_VALUE_NOT_SHOWN_","other":123456}""", Compact(answer.Json.GetProperty("result")));
        Assert.Equal("pin _VALUE_NOT_SHOWN_, _VALUE_NOT_SHOWN_; 425 apples of 142", answer.Json.GetProperty("console")[0].GetString());
    }

    [Theory]
    [InlineData("cb(new InvalidScopeError('no scope'))", "refused", "InvalidScopeError", "no scope")]
    [InlineData("cb('a text')", "refused", "Error", "a text")]
    [InlineData("throw new TypeError('broken')", "failed", "TypeError", "broken")]
    [InlineData("null.x", "failed", "TypeError", null)]
    [InlineData("", "failed", "NoCallback", null)]
    [InlineData("const f = () => f(); f()", "failed", "RecursionLimit", null)]
    [InlineData("const a = []; for (;;) a.push('x'.repeat(10000) + a.length)", "failed", "MemoryLimit", null)]
    [InlineData("cb(null, 'x'.repeat(2 ** 29))", "failed", "RangeError", "Invalid string length")]
    [InlineData("const o = {}; o.o = o; cb(null, o)", "failed", "TypeError", null)]
    [InlineData("throw { get message() { throw 1 } }", "failed", "Error", "An object that cannot be read")]
    [InlineData("throw { toString() { throw 1 } }", "failed", "Error", "An object without a message")]
    [InlineData("cb({ get message() { throw 1 } })", "refused", "Error", "An object that cannot be read")]
    [InlineData("throw undefined", "failed", "Error", "undefined")]
    [InlineData("throw Symbol('x')", "failed", "Error", null)]
    [InlineData("cb(null, { toJSON() { throw new Error('no json') } })", "failed", "Error", "no json")]
    [InlineData("cb(null, 10n)", "failed", "TypeError", null)]
    [InlineData("cb(null, new Proxy({}, { ownKeys() { throw new Error('proxy') } }))", "failed", "Error", "proxy")]
    [InlineData("setTimeout('text', 1)", "failed", null, null)]
    [InlineData("new Array(2 ** 32 - 1).fill(0)", "failed", null, null)]
    [InlineData("cb(null, 'x'.padEnd(2 ** 30))", "failed", "RangeError", null)]
    [InlineData("Promise.reject(new Error('unheard'))", "failed", "NoCallback", null)]
    [InlineData("cb(null, System.IO.File.ReadAllText('/etc/passwd'))", "failed", "ReferenceError", null)]
    [InlineData("cb(null, require('axios'))", "failed", "Error", "Cannot find module 'axios'. The emulator runs hooks with crypto, querystring, util only, and without a network; the service installs every npm package.")]
    public async Task What_goes_wrong_is_said(string body, string outcome, string? name, string? message)
    {
        JsonElement run = await RunAsync($"module.exports = function (client, scope, audience, context, cb) {{ {body} }};");
        Assert.Equal(outcome, run.GetProperty("outcome").GetString());
        if (name is not null)
            Assert.Equal(name, run.GetProperty("error").GetProperty("name").GetString());
        if (message is not null)
            Assert.Equal(message, run.GetProperty("error").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("function (user, context, cb) { cb(); }", "SyntaxError")]
    [InlineData("const x = 1;", "NoFunction")]
    [InlineData("module.exports = {", "SyntaxError")]
    [InlineData("\u0000", "SyntaxError")]
    public async Task A_script_that_is_no_hook_is_said(string script, string name) =>
        Assert.Equal(name, (await RunAsync(script)).GetProperty("error").GetProperty("name").GetString());

    [Fact]
    public async Task Deep_nesting_ends_as_an_answer()
    {
        JsonElement run = await RunAsync("module.exports = " + new string('(', 20_000) + "1" + new string(')', 20_000));
        Assert.Equal("failed", run.GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("setTimeout(() => cb(null, 1), 60000)", "1")]
    [InlineData("Promise.resolve(2).then(value => cb(null, value))", "2")]
    [InlineData("const id = setTimeout(() => cb(null, 1), 1); clearTimeout(id); setTimeout(() => cb(null, 3), 2)", "3")]
    [InlineData("cb(null, require('crypto').createHash('sha256').update('abc').digest('hex'))", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [InlineData("cb(null, require('node:crypto').createHmac('sha256', 'k').update('abc').digest('base64').length)", "44")]
    [InlineData("cb(null, require('querystring@1.0.0').stringify({ a: 'b c', d: [1, 2] }))", "\"a=b%20c\\u0026d=1\\u0026d=2\"")]
    [InlineData("cb(null, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(require('crypto').randomUUID()))", "true")]
    public async Task Timers_promises_and_built_in_modules_work(string body, string result) =>
        Assert.Equal(
            JsonSerializer.Deserialize<JsonElement>(result).GetRawText().Replace("\\u0026", "&", StringComparison.Ordinal),
            Compact((await RunAsync($"module.exports = async function (client, scope, audience, context, cb) {{ {body} }};")).GetProperty("result")));

    [Fact]
    public async Task A_rejected_async_function_is_refused_with_its_error()
    {
        JsonElement run = await RunAsync("module.exports = async function (client, scope, audience, context, cb) { throw new Error('later'); };");
        Assert.Equal(("refused", "later"), (run.GetProperty("outcome").GetString(), run.GetProperty("error").GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("", 400)]
    [InlineData("""{"client":null,"scope":"x","context":7}""", 200)]
    public async Task A_payload_is_an_object(string payload, int status) =>
        Assert.Equal(status, (await api.SendTextAsync("POST", $"/emulator/hooks/{await CreateAsync(Api.Script)}/run", payload)).Status);

    [Fact]
    public async Task A_missing_hook_is_not_found() =>
        (await api.SendAsync("POST", "/emulator/hooks/missing/run", new { })).IsError(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist");

    private async Task<JsonElement> RunAsync(string script, string trigger = "credentials-exchange", string payload = "{}")
    {
        Answer answer = await api.SendTextAsync("POST", $"/emulator/hooks/{await CreateAsync(script, trigger)}/run", payload);
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }

    private Task<string> CreateAsync(string script, string trigger = "credentials-exchange") =>
        api.CreateHookAsync($"Hook {Guid.NewGuid():N}", trigger, script: script);

    private static string Compact(JsonElement json) =>
        JsonSerializer.Serialize(json, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
