using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Hooks;

public sealed class HookTests
{
    [Fact]
    public async Task A_created_hook_is_returned_whole_and_starts_switched_off()
    {
        await using Api api = await Api.StartAsync();
        Answer created = await api.SendAsync("POST", "/api/v2/hooks", new { name = "Add claims", script = "x", triggerId = "credentials-exchange" });
        Assert.Equal(201, created.Status);
        string id = created.Json.GetProperty("id").GetString()!;
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", id);
        Assert.Equal($$$"""{"id":"{{{id}}}","triggerId":"credentials-exchange","name":"Add claims","script":"x","enabled":false,"dependencies":{}}""", created.Body);
        Assert.Equal(created.Body, (await api.GetAsync($"/api/v2/hooks/{id}")).Body);
    }

    [Fact]
    public async Task A_patch_changes_what_it_names_and_answers_200()
    {
        await using Api api = await Api.StartAsync();
        string id = await api.CreateHookAsync("Before");
        Answer renamed = await api.SendAsync("PATCH", $"/api/v2/hooks/{id}", new { name = "After", dependencies = new { auth0 = "2.30.0" } });
        Assert.Equal(200, renamed.Status);
        Assert.Equal("After", renamed.Json.GetProperty("name").GetString());
        Assert.Equal(Api.Script, renamed.Json.GetProperty("script").GetString());
        Answer enabled = await api.SendAsync("PATCH", $"/api/v2/hooks/{id}", new { enabled = true });
        Assert.Equal("2.30.0", enabled.Json.GetProperty("dependencies").GetProperty("auth0").GetString());
        Answer cleared = await api.SendAsync("PATCH", $"/api/v2/hooks/{id}", new { dependencies = new { } });
        Assert.Equal("{}", cleared.Json.GetProperty("dependencies").GetRawText());
        Assert.True(cleared.Json.GetProperty("enabled").GetBoolean());
    }

    [Fact]
    public async Task A_deleted_hook_is_gone_with_the_recorded_error()
    {
        await using Api api = await Api.StartAsync();
        string id = await api.CreateHookAsync("Short lived");
        Answer deleted = await api.SendAsync("DELETE", $"/api/v2/hooks/{id}");
        Assert.Equal((204, ""), (deleted.Status, deleted.Body));
        foreach (string method in new[] { "GET", "DELETE" })
            (await api.SendAsync(method, $"/api/v2/hooks/{id}")).IsError(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist");
        (await api.SendAsync("PATCH", $"/api/v2/hooks/{id}", new { enabled = true })).IsError(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist");
    }

    [Fact]
    public async Task Names_are_unique_in_the_tenant()
    {
        await using Api api = await Api.StartAsync();
        await api.CreateHookAsync("One");
        string two = await api.CreateHookAsync("Two");
        (await api.SendAsync("POST", "/api/v2/hooks", new { name = "One", script = "x", triggerId = "post-change-password" }))
            .IsError(409, "Conflict", "Hook with the same name already exists.");
        (await api.SendAsync("PATCH", $"/api/v2/hooks/{two}", new { name = "One" }))
            .IsError(409, "Conflict", "A hook with the same name already exists.");
        Assert.Equal(200, (await api.SendAsync("PATCH", $"/api/v2/hooks/{two}", new { name = "Two" })).Status);
    }

    [Fact]
    public async Task One_hook_a_trigger_is_enabled()
    {
        await using Api api = await Api.StartAsync();
        string first = await api.CreateHookAsync("First", enabled: true);
        string second = await api.CreateHookAsync("Second", enabled: true);
        string other = await api.CreateHookAsync("Other", "post-change-password", enabled: true);
        Assert.Equal(new[] { true, false, true }, await EnabledAsync(api, first, second, other));
        await api.SendAsync("PATCH", $"/api/v2/hooks/{second}", new { enabled = true });
        Assert.Equal(new[] { false, true, true }, await EnabledAsync(api, first, second, other));
    }

    [Fact]
    public async Task Text_survives_as_it_was_sent()
    {
        await using Api api = await Api.StartAsync();
        string script = "// 'quotes' \"double\" <tags> & \u0000 \u2028 é 💡 \\ \r\n\t" + new string('x', 300_000);
        string id = await api.CreateHookAsync("Text", script: script);
        Assert.Equal(script, (await api.GetAsync($"/api/v2/hooks/{id}")).Json.GetProperty("script").GetString());
    }

    private static async Task<bool[]> EnabledAsync(Api api, params string[] ids)
    {
        JsonElement list = (await api.GetAsync("/api/v2/hooks")).Json;
        return [.. ids.Select(id => list.EnumerateArray().Single(hook => hook.GetProperty("id").GetString() == id).GetProperty("enabled").GetBoolean())];
    }
}
