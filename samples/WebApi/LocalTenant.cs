using Auth0.Hooks;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Emulator;

namespace WebApi;

/// <summary>An emulator inside this process, for as long as nobody has configured a tenant.</summary>
internal sealed class LocalTenant : IAsyncDisposable
{
    private readonly HooksEmulator emulator;

    private LocalTenant(HooksEmulator emulator) => this.emulator = emulator;

    public static async Task<LocalTenant?> StartIfNoneIsConfiguredAsync(IConfigurationManager configuration)
    {
        if (configuration["Auth0:Domain"] is { Length: > 0 })
            return null;

        HooksEmulator emulator = await HooksEmulator.StartAsync();
        configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Auth0:Domain"] = emulator.Domain,
            ["Auth0:ClientId"] = emulator.ClientId,
            ["Auth0:ClientSecret"] = emulator.ClientSecret,
        });
        await AddHookAsync(emulator);
        return new LocalTenant(emulator);
    }

    public ValueTask DisposeAsync() => emulator.DisposeAsync();

    /// <summary>An empty tenant has nothing to show.</summary>
    private static async Task AddHookAsync(HooksEmulator emulator)
    {
        using var hooks = new HooksClient(emulator.Domain, new ClientCredentials(emulator.ClientId, emulator.ClientSecret));
        await hooks.CreateAsync(new()
        {
            TriggerId = HookTriggerId.PostUserRegistration,
            Name = "Welcome mail",
            Script = "module.exports = function (user, context, cb) { cb(); };",
            Enabled = true,
        });
    }
}
