using System.Security.Cryptography.X509Certificates;
using Auth0.Hooks.Emulator.Connections;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Hosting;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.Page;
using Auth0.Hooks.Emulator.RateLimiting;
using Auth0.Hooks.Emulator.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
    /// <summary>Name of the activity source and of the meter that OpenTelemetry listens to.</summary>
    public const string TelemetryName = Telemetry.Name;

    private readonly WebApplication application;
    private readonly HooksEmulatorOptions options;

    private HooksEmulator(WebApplication application, HooksEmulatorOptions options, X509Certificate2? certificate)
    {
        this.application = application;
        Certificate = certificate is null ? null : ServerCertificate.WithoutKey(certificate);
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

    /// <summary>The certificate to trust, without its private key; null where the tenant listens with plain HTTP.</summary>
    public X509Certificate2? Certificate { get; }

    /// <summary>What goes wrong on purpose.</summary>
    public HooksFaults Faults => application.Services.GetRequiredService<HooksFaults>();

    /// <summary>What the tenant still offers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public HooksLifecycle Lifecycle
    {
        get => application.Services.GetRequiredService<LifecycleState>().Mode;
        set => application.Services.GetRequiredService<LifecycleState>().Mode =
            Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such mode.");
    }

    /// <summary>The rate limit of the Management API; null for none. Setting it fills the bucket.</summary>
    public HooksRateLimit? RateLimit
    {
        get => application.Services.GetRequiredService<RateLimiter>().Limit;
        set => application.Services.GetRequiredService<RateLimiter>().Limit = value;
    }

    /// <summary>The last 200 requests, oldest first.</summary>
    public IReadOnlyList<EmulatorRequest> Requests => application.Services.GetRequiredService<RequestLog>().List();

    /// <summary>A handler for <see cref="HttpClient"/> that trusts the certificate of this tenant, and nobody else's in its place.</summary>
    /// <returns>A new handler, which the caller disposes of.</returns>
    public HttpMessageHandler CreateHandler()
    {
        SocketsHttpHandler handler = new();
        if (Certificate is { } own)
            handler.SslOptions.RemoteCertificateValidationCallback = (_, presented, _, _) => presented?.GetCertHashString() == own.GetCertHashString();
        return handler;
    }

    /// <summary>Starts a tenant and waits until it answers.</summary>
    /// <param name="options">How it behaves; null for the defaults, which need no port, file or network.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running tenant.</returns>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which, and what would do.</exception>
    /// <exception cref="IOException">The port is taken, or the data file cannot be used.</exception>
    public static async Task<HooksEmulator> StartAsync(HooksEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        OptionsCheck.Require(options);

        // An empty builder: the settings and environment of the process that hosts the tenant are none of its business.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddAuth0HooksEmulator(options);
        options.ConfigureLogging?.Invoke(builder.Logging);
        // ASP.NET Core would log queries, which may hold anything; the tenant notes its requests itself.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting", LogLevel.Warning);
        X509Certificate2? certificate = options.UseHttps ? ServerCertificate.Choose(options) : null;
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The pipeline refuses what is too large, in the shape of the service; these limits only have to be wider.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 1000;
            kestrel.Limits.MaxRequestHeadersTotalSize = 512 * 1024;
            kestrel.Listen(options.Address, options.Port, listener =>
            {
                if (certificate is not null)
                    listener.UseHttps(certificate);
                RefusalShape.Use(listener);
            });
        });

        WebApplication application = builder.Build();
        try
        {
            application.UseRouting();
            application.MapAuth0Hooks();
            HealthEndpoint.Map(application, "/health");
            PageEndpoints.MapPage(application, "/");
            application.MapFallback("{**path}", TenantPipeline.Open(application, _ => throw ServiceErrors.NotFound()));
            // ASP.NET Core comes back to the thread of whoever starts or stops it, for which a fixture that blocks would wait for ever.
            await Task.Run(() => application.StartAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            return new HooksEmulator(application, options, certificate);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops the tenant. What it kept in memory is gone.</summary>
    public ValueTask DisposeAsync() => new(Task.Run(async () =>
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }));
}
