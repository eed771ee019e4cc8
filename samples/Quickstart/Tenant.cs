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
        string? domain = Environment.GetEnvironmentVariable("AUTH0_DOMAIN");
        string? clientId = Environment.GetEnvironmentVariable("AUTH0_CLIENT_ID");
        string? clientSecret = Environment.GetEnvironmentVariable("AUTH0_CLIENT_SECRET");

        if (domain is not null && clientId is not null && clientSecret is not null)
            return new Tenant(domain, new ClientCredentials(clientId, clientSecret), emulator: null);
        if (domain is not null || clientId is not null || clientSecret is not null)
            throw new InvalidOperationException("Set all of AUTH0_DOMAIN, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET for a real tenant, or none of them for the emulator.");

        HooksEmulator emulator = await HooksEmulator.StartAsync();
        return new Tenant(emulator.Domain, new ClientCredentials(emulator.ClientId, emulator.ClientSecret), emulator);
    }

    public ValueTask DisposeAsync() => emulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
