using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests;

public class HookCallsTests
{
    [Fact]
    public async Task The_cycle_of_a_hook_goes_over_the_wire_as_the_service_has_it()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Json(201, """{"id":"h1","name":"Add claims","enabled":false}"""), Hook(), Hook(), Hook(), Status(204));
        using var hooks = tenant.Client();

        var created = await hooks.CreateAsync(new()
        {
            TriggerId = "credentials-exchange",
            Name = "Add claims",
            Script = "module.exports = 1;",
            Dependencies = new Dictionary<string, string> { ["axios"] = "^0.21.1" },
        });
        var read = await hooks.GetAsync(created.Id!);
        await hooks.EnableAsync("h1");
        await hooks.DisableAsync("h1");
        await hooks.DeleteAsync("h1");

        Assert.Equal(
            [("POST", "/api/v2/hooks"), ("GET", "/api/v2/hooks/h1"), ("PATCH", "/api/v2/hooks/h1"), ("PATCH", "/api/v2/hooks/h1"), ("DELETE", "/api/v2/hooks/h1")],
            tenant.ApiRequests.Select(request => (request.Method, request.Path)));
        var sent = System.Text.Json.JsonDocument.Parse(tenant.ApiRequests[0].Body).RootElement;
        Assert.Equal(["dependencies", "name", "script", "triggerId"], sent.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal("^0.21.1", sent.GetProperty("dependencies").GetProperty("axios").GetString());
        Assert.Equal(["""{"enabled":true}""", """{"enabled":false}"""], tenant.ApiRequests.Skip(2).Take(2).Select(request => request.Body));
        Assert.Equal(HookTriggerId.CredentialsExchange, read.TriggerId);
        Assert.StartsWith("Auth0.Hooks/", tenant.ApiRequests[0].Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_sends_what_is_set_and_nothing_else()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        await hooks.UpdateAsync("h1", new() { Name = "n" });
        await hooks.UpdateAsync("h1", new() { Dependencies = new Dictionary<string, string>() });

        Assert.Equal(["""{"name":"n"}""", """{"dependencies":{}}"""], tenant.ApiRequests.Select(request => request.Body));
    }

    [Theory]
    [InlineData("a b/c", "/api/v2/hooks/a%20b%2Fc")]
    [InlineData("x?y#z", "/api/v2/hooks/x%3Fy%23z")]
    [InlineData("50%", "/api/v2/hooks/50%25")]
    [InlineData("...", "/api/v2/hooks/...")]
    public async Task An_id_is_one_segment_of_the_path_whatever_it_contains(string id, string path)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        await hooks.GetAsync(id);

        Assert.Equal(path, Assert.Single(tenant.ApiRequests).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_addresses_something_else_is_refused_by_every_call(string id)
    {
        using var hooks = new HooksClient("http://localhost:1", TestTenant.Credentials());
        foreach (var call in new Func<Task>[]
        {
            () => hooks.GetAsync(id),
            () => hooks.UpdateAsync(id, new() { Enabled = true }),
            () => hooks.EnableAsync(id),
            () => hooks.DisableAsync(id),
            () => hooks.DeleteAsync(id),
            () => hooks.CreateSecretAsync(id, "K", "fake"),
            () => hooks.Secrets.ListAsync(id),
            () => hooks.Secrets.CreateAsync(id, "K", "fake"),
            () => hooks.Secrets.UpdateAsync(id, "K", "fake"),
            () => hooks.Secrets.DeleteAsync(id, "K"),
            () => hooks.Secrets.ReplaceAsync(id, new Dictionary<string, string>()),
        })
        {
            Assert.Contains("CreateAsync or ListAsync returned", (await Assert.ThrowsAsync<ArgumentException>(call)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("A-1 b")]
    [InlineData("0")]
    public async Task A_good_name_is_sent(string name)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        await hooks.UpdateAsync("h1", new() { Name = name });

        Assert.Single(tenant.ApiRequests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a_b")]
    [InlineData("a\n")]
    [InlineData("é")]
    public async Task A_bad_name_is_refused_before_the_wire(string name)
    {
        using var hooks = new HooksClient("http://localhost:1", TestTenant.Credentials());

        await Assert.ThrowsAsync<ArgumentException>(() => hooks.CreateAsync(new() { Name = name, Script = "s", TriggerId = "credentials-exchange" }));
        await Assert.ThrowsAsync<ArgumentException>(() => hooks.UpdateAsync("h1", new() { Name = name }));
    }

    [Fact]
    public async Task An_empty_update_script_or_trigger_is_refused_before_the_wire()
    {
        using var hooks = new HooksClient("http://localhost:1", TestTenant.Credentials());

        await Assert.ThrowsAsync<ArgumentException>(() => hooks.UpdateAsync("h1", new()));
        await Assert.ThrowsAsync<ArgumentException>(() => hooks.UpdateAsync("h1", new() { Script = "" }));
        await Assert.ThrowsAsync<ArgumentException>(() => hooks.CreateAsync(new() { Name = "n", Script = "", TriggerId = "credentials-exchange" }));
        await Assert.ThrowsAsync<ArgumentException>(() => hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = default }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => hooks.CreateAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => hooks.UpdateAsync("h1", null!));
    }

    [Fact]
    public void Options_out_of_range_are_refused_and_named()
    {
        foreach (var (options, name) in new (HooksClientOptions, string)[]
        {
            (new() { MaxRetries = -1 }, "MaxRetries"),
            (new() { MaxRetries = 21 }, "MaxRetries"),
            (new() { RetryDelay = TimeSpan.Zero }, "RetryDelay"),
            (new() { MaxRetryDelay = TimeSpan.FromDays(2) }, "MaxRetryDelay"),
            (new() { AttemptTimeout = TimeSpan.Zero }, "AttemptTimeout"),
            (new() { TotalTimeout = TimeSpan.FromDays(2) }, "TotalTimeout"),
            (new() { Audience = "not a uri" }, "Audience"),
        })
        {
            Assert.StartsWith(name, Assert.Throws<ArgumentException>(() => new HooksClient("localhost", TestTenant.Credentials(), options)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Options_are_read_once()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Status(503));
        tenant.AnswersAll(Hook());
        var options = TestTenant.Quick();
        using var hooks = tenant.Client(options);
        options.MaxRetries = 0;
        options.MaxRetryDelay = TimeSpan.FromTicks(1);

        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
    }
}
