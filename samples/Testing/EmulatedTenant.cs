using Auth0.Hooks;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Emulator;

namespace Testing;

/// <summary>A tenant of its own for each test, with two hooks that are on, and a client that gives up soon.</summary>
public sealed class EmulatedTenant : IAsyncDisposable
{
    private EmulatedTenant(HooksEmulator emulator) => (Emulator, Client) = (emulator, new HooksClient(
        emulator.Domain,
        new ClientCredentials(emulator.ClientId, emulator.ClientSecret),
        new HooksClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetryDelay = TimeSpan.FromMilliseconds(50) }));

    public HooksEmulator Emulator { get; }

    public HooksClient Client { get; }

    public static async Task<EmulatedTenant> StartAsync()
    {
        var tenant = new EmulatedTenant(await HooksEmulator.StartAsync());
        await tenant.AddAsync("Claims", HookTriggerId.CredentialsExchange);
        await tenant.AddAsync("Welcome", HookTriggerId.PostUserRegistration);
        return tenant;
    }

    public async Task<int> CountEnabledAsync() => (await Client.ListPageAsync(new() { Enabled = true })).Hooks.Count;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }

    private Task<Hook> AddAsync(string name, HookTriggerId trigger) =>
        Client.CreateAsync(new() { Name = name, TriggerId = trigger, Script = "module.exports = function (a, b, cb) { cb(); };", Enabled = true });
}
