namespace Auth0.Hooks.Emulator.Tests.Secrets;

public sealed class SecretTests : IAsyncLifetime
{
    private Api api = null!;
    private string path = null!;

    public async Task InitializeAsync()
    {
        api = await Api.StartAsync();
        path = $"/api/v2/hooks/{await api.CreateHookAsync("Hook")}/secrets";
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Secrets_are_added_listed_masked_changed_and_removed()
    {
        Assert.Equal("{}", (await api.GetAsync(path)).Body);
        Answer added = await api.SendAsync("POST", path, new { API_KEY = "fake-1", OTHER = "fake-2" });
        Assert.Equal((201, "{}"), (added.Status, added.Body));
        Assert.Equal("""{"API_KEY":"_VALUE_NOT_SHOWN_","OTHER":"_VALUE_NOT_SHOWN_"}""", (await api.GetAsync(path)).Body);
        Answer changed = await api.SendAsync("PATCH", path, new { API_KEY = "fake-3" });
        Assert.Equal((201, "{}"), (changed.Status, changed.Body));
        Answer removed = await api.SendAsync("DELETE", path, new[] { "API_KEY", "NEVER_EXISTED" });
        Assert.Equal((204, ""), (removed.Status, removed.Body));
        Assert.Equal("""{"OTHER":"_VALUE_NOT_SHOWN_"}""", (await api.GetAsync(path)).Body);
    }

    [Fact]
    public async Task Several_secrets_are_kept_together_or_not_at_all()
    {
        await api.SendAsync("POST", path, new { A = "fake" });
        (await api.SendAsync("POST", path, new { B = "fake", A = "fake" })).IsError(409, "Conflict", "Secret with the same name already exists.");
        (await api.SendAsync("PATCH", path, new { A = "fake", B = "fake" })).IsError(404, "Not Found", "Hook or secret not found.");
        Assert.Equal("""{"A":"_VALUE_NOT_SHOWN_"}""", (await api.GetAsync(path)).Body);
    }

    [Fact]
    public async Task A_hook_holds_twenty_secrets()
    {
        Assert.Equal(201, (await api.SendAsync("POST", path, Enumerable.Range(0, 20).ToDictionary(index => $"S{index}", _ => "fake"))).Status);
        (await api.SendAsync("POST", path, new { S20 = "fake" })).IsError(400, "Bad Request", "A hook can have a maximum of 20 secrets", "invalid_body");
        Answer many = await api.SendAsync("POST", path, Enumerable.Range(0, 21).ToDictionary(index => $"T{index}", _ => "fake"));
        many.IsError(400, "Bad Request", "Payload validation error: 'Too many properties defined (21), maximum 20'.", "invalid_body");
    }

    [Fact]
    public async Task Names_and_values_are_any_text()
    {
        Assert.Equal(201, (await api.SendTextAsync("POST", path, """{"A":"","A\u0000":"fake","é 💡":"\u0000","":"fake"}""")).Status);
        Assert.Equal(["A", "A\0", "é 💡", ""], (await api.GetAsync(path)).Json.EnumerateObject().Select(secret => secret.Name));
    }

    [Fact]
    public async Task A_hook_takes_its_secrets_along()
    {
        await api.SendAsync("POST", path, new { A = "fake" });
        await api.SendAsync("DELETE", path.Replace("/secrets", "", StringComparison.Ordinal));
        (await api.GetAsync(path)).IsError(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist");
        (await api.SendAsync("POST", path, new { A = "fake" })).IsError(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist");
    }

    [Theory]
    [InlineData("POST", "{}", "'Too few properties defined (0), minimum 1'")]
    [InlineData("POST", """{"A":1}""", "'Expected type string but found type integer' on property A")]
    [InlineData("PATCH", """{"A":null}""", "'Expected type string but found type null' on property A")]
    [InlineData("PATCH", """["A"]""", "'Expected type object but found type array'")]
    [InlineData("DELETE", "[]", "'Array is too short (0), minimum 1'")]
    [InlineData("DELETE", "{}", "'Expected type array but found type object'")]
    [InlineData("DELETE", "[1]", "'Expected type string but found type integer' on property [0]")]
    public async Task A_bad_body_is_refused(string method, string body, string message)
    {
        Answer answer = await api.SendTextAsync(method, path, body);
        Assert.Equal(400, answer.Status);
        Assert.StartsWith($"Payload validation error: {message}", answer.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
