using System.Text.Json;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Secrets;

public class SecretsTests
{
    private const string Mask = "_VALUE_NOT_SHOWN_";

    [Fact]
    public async Task Names_are_listed_in_order_and_a_hook_without_secrets_has_none()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Json(200, """{"b":"_VALUE_NOT_SHOWN_","A":"_VALUE_NOT_SHOWN_","a":"_VALUE_NOT_SHOWN_"}"""), Json(200, "{}"));
        using var hooks = tenant.Client();

        Assert.Equal(["A", "a", "b"], await hooks.Secrets.ListAsync("h1"));
        Assert.Empty(await hooks.Secrets.ListAsync("h1"));
    }

    [Fact]
    public async Task Secrets_are_written_and_deleted_as_the_service_has_it()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => request.Method == "DELETE" ? Status(204) : Json(201, "{}"));
        using var hooks = tenant.Client();

        await hooks.CreateSecretAsync("h1", "KEY", FakeSecrets.HookSecret);
        await hooks.Secrets.CreateAsync("h1", new Dictionary<string, string> { ["A"] = "fake-1", ["B"] = "" });
        await hooks.Secrets.UpdateAsync("h1", "KEY", "fake-2");
        await hooks.Secrets.DeleteAsync("h1", ["A", "B", "A"]);
        await hooks.Secrets.DeleteAsync("h1", "KEY");

        Assert.Equal(["POST", "POST", "PATCH", "DELETE", "DELETE"], tenant.ApiRequests.Select(request => request.Method));
        Assert.All(tenant.ApiRequests, request => Assert.Equal("/api/v2/hooks/h1/secrets", request.Path));
        Assert.Equal(FakeSecrets.HookSecret, JsonSerializer.Deserialize<Dictionary<string, string>>(tenant.ApiRequests[0].Body)!["KEY"]);
        Assert.Equal(["""{"A":"fake-1","B":""}""", """{"KEY":"fake-2"}""", """["A","B"]""", """["KEY"]"""], tenant.ApiRequests.Skip(1).Select(request => request.Body));
    }

    [Fact]
    public async Task Replace_removes_changes_and_adds()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => request.Method switch
        {
            "GET" => Json(200, $$"""{"OLD":"{{Mask}}","KEPT":"{{Mask}}"}"""),
            "DELETE" => Status(204),
            _ => Json(201, "{}"),
        });
        using var hooks = tenant.Client();

        await hooks.Secrets.ReplaceAsync("h1", new Dictionary<string, string> { ["KEPT"] = "fake-kept", ["NEW"] = "fake-new" });

        Assert.Equal(
            [("GET", ""), ("DELETE", """["OLD"]"""), ("PATCH", """{"KEPT":"fake-kept"}"""), ("POST", """{"NEW":"fake-new"}""")],
            tenant.ApiRequests.Select(request => (request.Method, request.Body)));
    }

    [Fact]
    public async Task Replace_by_nothing_removes_all_and_needs_one_request_when_there_is_nothing_to_do()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Json(200, $$"""{"OLD":"{{Mask}}"}"""), Status(204), Json(200, "{}"));
        using var hooks = tenant.Client();

        await hooks.Secrets.ReplaceAsync("h1", new Dictionary<string, string>());
        await hooks.Secrets.ReplaceAsync("h1", new Dictionary<string, string>());

        Assert.Equal(["GET", "DELETE", "GET"], tenant.ApiRequests.Select(request => request.Method));
    }

    [Fact]
    public async Task The_first_error_of_a_replacement_wins_and_the_same_call_again_completes_it()
    {
        await using var tenant = await TestTenant.StartAsync();
        var stored = new HashSet<string> { "OLD", "KEPT" };
        var refuse = true;
        tenant.AnswersAll(request =>
        {
            if (request.Method == "GET") return Json(200, "{" + string.Join(",", stored.Select(name => $"\"{name}\":\"{Mask}\"")) + "}");
            if (request.Method == "PATCH" && refuse) return Error(403, "Forbidden", "Insufficient scope, expected any of: update:hooks", "insufficient_scope");
            if (request.Method == "DELETE") stored.Remove("OLD");
            if (request.Method == "POST") stored.Add("NEW");
            return request.Method == "DELETE" ? Status(204) : Json(201, "{}");
        });
        using var hooks = tenant.Client();
        var wanted = new Dictionary<string, string> { ["KEPT"] = "fake-kept", ["NEW"] = "fake-new" };

        await Assert.ThrowsAsync<HooksInsufficientScopeException>(() => hooks.Secrets.ReplaceAsync("h1", wanted));
        Assert.Equal(["KEPT"], stored);
        refuse = false;
        await hooks.Secrets.ReplaceAsync("h1", wanted);

        Assert.Equal(["KEPT", "NEW"], stored.Order());
    }

    [Fact]
    public async Task The_mask_is_never_sent_back_as_a_value()
    {
        using var hooks = new HooksClient("http://localhost:1", TestTenant.Credentials());
        var masked = new Dictionary<string, string> { ["KEY"] = Mask };

        foreach (var call in new Func<Task>[]
        {
            () => hooks.CreateSecretAsync("h1", "KEY", HookSecretMask.Value),
            () => hooks.Secrets.CreateAsync("h1", masked),
            () => hooks.Secrets.UpdateAsync("h1", masked),
            () => hooks.Secrets.ReplaceAsync("h1", masked),
        })
        {
            var refusal = await Assert.ThrowsAsync<ArgumentException>(call);
            Assert.Contains("'KEY'", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("would destroy the secret", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_to_twenty_secrets_go_into_a_request()
    {
        using var hooks = new HooksClient("http://localhost:1", TestTenant.Credentials());
        var tooMany = Enumerable.Range(0, 21).ToDictionary(i => $"K{i}", _ => FakeSecrets.HookSecret);

        foreach (var call in new Func<Task>[]
        {
            () => hooks.Secrets.CreateAsync("h1", new Dictionary<string, string>()),
            () => hooks.Secrets.UpdateAsync("h1", new Dictionary<string, string>()),
            () => hooks.Secrets.DeleteAsync("h1", Array.Empty<string>()),
            () => hooks.Secrets.DeleteAsync("h1", " "),
            () => hooks.Secrets.CreateAsync("h1", tooMany),
            () => hooks.Secrets.UpdateAsync("h1", tooMany),
            () => hooks.Secrets.ReplaceAsync("h1", tooMany),
            () => hooks.Secrets.CreateAsync("h1", "", FakeSecrets.HookSecret),
            () => hooks.Secrets.CreateAsync("h1", "KEY", null!),
            () => hooks.Secrets.CreateAsync("h1", [new("K", FakeSecrets.HookSecret), new("K", FakeSecrets.HookSecret)]),
        })
        {
            var refusal = await Assert.ThrowsAsync<ArgumentException>(call);
            Assert.DoesNotContain(FakeSecrets.HookSecret, refusal.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Twenty_secrets_are_not_too_many()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(201, "{}"));
        using var hooks = tenant.Client();

        await hooks.Secrets.CreateAsync("h1", Enumerable.Range(0, 20).ToDictionary(i => $"K{i}", _ => "fake"));

        Assert.Single(tenant.ApiRequests);
    }
}
