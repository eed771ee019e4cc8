using Auth0.Hooks;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Emulator;

namespace EndToEndTests;

/// <summary>The SDK against the emulator, over a real connection: what a program does with a tenant, and what it is told when it goes wrong.</summary>
public sealed class TenantTests
{
    private const string Script = "module.exports = function (client, scope, audience, context, cb) { cb(null, {}); };";

    [Fact]
    public async Task A_hook_lives_its_whole_life()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using HooksClient hooks = ClientOf(tenant);

        Hook created = await hooks.CreateAsync(NewHook("Add claims", enabled: true, new Dictionary<string, string> { ["axios"] = "^0.21.1" }));
        Assert.Equal((HookTriggerId.CredentialsExchange, true), (created.TriggerId, created.Enabled));

        Hook read = await hooks.GetAsync(created.Id!);
        Assert.Equal((Script, "^0.21.1"), (read.Script, read.Dependencies!["axios"]));

        Hook narrow = await hooks.GetAsync(created.Id!, ["name"]);
        Assert.Equal(("Add claims", null), (narrow.Name, narrow.Script));

        Hook disabled = await hooks.UpdateAsync(created.Id!, new() { Enabled = false });
        Assert.Equal((false, Script, "Add claims"), (disabled.Enabled, disabled.Script, disabled.Name));

        await hooks.CreateSecretAsync(created.Id!, "API_KEY", "not-a-real-key");
        Assert.Equal(["API_KEY"], await hooks.Secrets.ListAsync(created.Id!));
        await hooks.Secrets.DeleteAsync(created.Id!, ["API_KEY"]);
        Assert.Empty(await hooks.Secrets.ListAsync(created.Id!));

        await hooks.DeleteAsync(created.Id!);
        var gone = await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.GetAsync(created.Id!));
        Assert.Equal((404, "HookDoesNotExist"), (gone.Status, gone.ErrorCode));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 10)]
    [InlineData(10, 10)]
    [InlineData(23, 10)]
    [InlineData(7, 100)]
    public async Task A_list_brings_every_hook_of_the_trigger_once(int count, int perPage)
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using HooksClient hooks = ClientOf(tenant);
        for (int i = 0; i < count; i++)
            await hooks.CreateAsync(NewHook($"Hook {i}"));
        await hooks.CreateAsync(new() { Name = "Other", Script = Script, TriggerId = HookTriggerId.SendPhoneMessage });

        var names = new List<string>();
        var request = new ListHooksRequest { TriggerId = HookTriggerId.CredentialsExchange, PerPage = perPage };
        await foreach (Hook hook in hooks.ListAsync(request))
            names.Add(hook.Name!);

        Assert.Equal(Enumerable.Range(0, count).Select(i => $"Hook {i}").Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_unknown_trigger_that_only_run_time_knows_is_refused_with_the_known_ones()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using HooksClient hooks = ClientOf(tenant);
        string fromSomewhere = string.Concat("credential", "-exchange".AsSpan());

        var error = await Assert.ThrowsAnyAsync<Exception>(() => hooks.CreateAsync(new() { Name = "A", Script = Script, TriggerId = fromSomewhere }));

        Assert.Contains("credential-exchange", error.Message, StringComparison.Ordinal);
        Assert.Contains("credentials-exchange", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_client_secret_is_the_token_endpoints_error_and_is_not_shown()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using var hooks = new HooksClient(tenant.Domain, new ClientCredentials(tenant.ClientId, "not-the-real-secret"));

        var error = await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("01GQN0P33H3AFJHRWS4KDSRHJK"));

        Assert.Equal((401, "access_denied"), (error.Status, error.Error));
        Assert.DoesNotContain("not-the-real-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HooksLifecycle.Never)]
    [InlineData(HooksLifecycle.Ended)]
    public async Task A_tenant_without_hooks_says_so(HooksLifecycle lifecycle)
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { Lifecycle = lifecycle });
        using HooksClient hooks = ClientOf(tenant);

        var error = await Assert.ThrowsAsync<HooksNotAllowedException>(async () =>
        {
            await foreach (Hook _ in hooks.ListAsync())
            {
            }
        });

        Assert.Equal((403, "hooks_not_allowed"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task A_read_only_tenant_refuses_a_new_hook_by_a_name_of_its_own()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { Lifecycle = HooksLifecycle.ReadOnly });
        using HooksClient hooks = ClientOf(tenant);

        await Assert.ThrowsAsync<HooksReadOnlyException>(() => hooks.CreateAsync(NewHook("Add claims")));
    }

    [Fact]
    public async Task A_second_hook_of_the_same_name_is_a_conflict()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using HooksClient hooks = ClientOf(tenant);
        await hooks.CreateAsync(NewHook("Add claims"));

        var error = await Assert.ThrowsAsync<HooksConflictException>(() => hooks.CreateAsync(NewHook("Add claims")));

        Assert.Equal(409, error.Status);
    }

    [Fact]
    public async Task Many_callers_create_each_hook_once()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using HooksClient hooks = ClientOf(tenant);

        Hook[] created = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => hooks.CreateAsync(NewHook($"Hook {i}"))));

        Assert.Equal(64, created.Select(hook => hook.Id).Distinct().Count());
        Assert.Equal(64, (await hooks.ListPageAsync(new() { PerPage = 1 })).Total);
    }

    private static HooksClient ClientOf(HooksEmulator tenant) => new(tenant.Domain, new ClientCredentials(tenant.ClientId, tenant.ClientSecret));

    private static CreateHookRequestContent NewHook(string name, bool? enabled = null, IDictionary<string, string>? dependencies = null) => new()
    {
        Name = name,
        Script = Script,
        TriggerId = HookTriggerId.CredentialsExchange,
        Enabled = enabled,
        Dependencies = dependencies,
    };
}
