namespace Auth0.Hooks.Emulator.Tests.Running;

public sealed class RunLimitTests
{
    [Theory]
    [InlineData("for (;;) {}")]
    [InlineData("(function again() { setTimeout(again, 1000) })()")]
    [InlineData("(async () => { for (;;) await null })()")]
    [InlineData("throw { get message() { for (;;) {} } }")]
    [InlineData("/^(a+)+$/.test('a'.repeat(40) + 'b')")]
    [InlineData("new Uint8Array(2e9)")]
    public async Task A_run_ends_whatever_the_hook_does(string body)
    {
        await using Api api = await Api.StartAsync(new() { RunTimeLimit = TimeSpan.FromMilliseconds(300), RunMemoryLimit = 32 * 1024 * 1024 });
        string id = await api.CreateHookAsync("Endless", script: $"module.exports = function (client, scope, audience, context, cb) {{ {body} }};");
        Answer answer = await api.SendAsync("POST", $"/emulator/hooks/{id}/run", new { });
        Assert.Equal(200, answer.Status);
        Assert.Equal("failed", answer.Json.GetProperty("outcome").GetString());
        Assert.Equal(200, (await api.GetAsync($"/api/v2/hooks/{id}")).Status);
    }
}
