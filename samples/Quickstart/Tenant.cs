using Auth0.Hooks;
using Auth0.Hooks.Emulator;

namespace Quickstart;

/// <summary>The tenant to work on: the one that the environment names, or an emulator inside this process.</summary>
internal sealed class Tenant : IAsyncDisposable
{
    private readonly HooksEmulator? emulator;

    private Tenant(string domain, ClientCredentials credentials, HooksEmulator? emulator)
    {
        Domain = domain;
        Credentials = credentials;
        this.emulator = emulator;
    }

    public string Domain { get; }

    public ClientCredentials Credentials { get; }

    public bool IsEmulated => emulator is not null;

    public static async Task<Tenant> OpenAsync()
    {
        string? domain = Setting("AUTH0_DOMAIN");
        string? clientId = Setting("AUTH0_CLIENT_ID");
        string? clientSecret = Setting("AUTH0_CLIENT_SECRET");

        if (domain is not null && clientId is not null && clientSecret is not null)
            return new Tenant(domain, new ClientCredentials(clientId, clientSecret), emulator: null);
        if (domain is not null || clientId is not null || clientSecret is not null)
            throw new ArgumentException("Set all of AUTH0_DOMAIN, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET for a real tenant, or none of them for the emulator.");

        HooksEmulator emulator = await HooksEmulator.StartAsync();
        return new Tenant(emulator.Domain, new ClientCredentials(emulator.ClientId, emulator.ClientSecret), emulator);
    }

    /// <summary>An empty variable is one that is not set: that is how a workflow passes a secret that it lacks.</summary>
    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public ValueTask DisposeAsync() => emulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
