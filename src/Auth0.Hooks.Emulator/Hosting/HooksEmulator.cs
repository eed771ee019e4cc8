using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Auth0.Hooks.Emulator;

/// <summary>A running local tenant, with all that a client needs to reach it. Disposing of it stops it.</summary>
/// <example>
/// <code>
/// await using var tenant = await HooksEmulator.StartAsync();
/// // tenant.Domain, tenant.ClientId and tenant.ClientSecret configure a client.
/// </code>
/// </example>
public sealed class HooksEmulator : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly HooksEmulatorOptions options;

    private HooksEmulator(WebApplication application, HooksEmulatorOptions options)
    {
        this.application = application;
        this.options = options;
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        BaseAddress = new Uri(address.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "[::1]", StringComparison.Ordinal));
    }

    /// <summary>Where the tenant listens: <c>http://127.0.0.1:PORT/</c>, or https.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The domain to give to a client, with its scheme: <c>http://127.0.0.1:PORT</c>. Clients that want a bare host take <c>BaseAddress.Authority</c>, with HTTPS.</summary>
    public string Domain => BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>The <c>client_id</c> of the first client.</summary>
    public string ClientId => options.Clients[0].Id;

    /// <summary>The <c>client_secret</c> of the first client: a text without value outside this process. Empty if that client signs assertions.</summary>
    public string ClientSecret => options.Clients[0].Secret ?? "";

    /// <summary>Starts a tenant and waits until it answers.</summary>
    /// <param name="options">How it behaves; null for the defaults, which need no port, file or network.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running tenant.</returns>
    /// <exception cref="IOException">The port is taken, or the data file cannot be used.</exception>
    public static async Task<HooksEmulator> StartAsync(HooksEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        if (options.Clients.Count == 0)
            throw new ArgumentException("A tenant without clients lets nobody in: add one to Clients.", nameof(options));

        // An empty builder: the settings, environment and controllers of the process that hosts the tenant are none of its business.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.Services.AddAuth0Hooks(options);
        builder.Services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.ApplicationParts.Clear());
        options.ConfigureLogging?.Invoke(builder.Logging);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });

        WebApplication application = builder.Build();
        try
        {
            application.UseRouting();
            application.MapAuth0Hooks();
            await application.StartAsync(cancellationToken);
            return new HooksEmulator(application, options);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the tenant. What it kept in memory is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
