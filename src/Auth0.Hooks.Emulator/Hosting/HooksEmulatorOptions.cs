using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator;

/// <summary>How a local tenant behaves. The defaults give a tenant in memory, on a free port of the loopback address.</summary>
public sealed class HooksEmulatorOptions
{
    /// <summary>The client that a tenant has where <see cref="Clients"/> is not set.</summary>
    public static EmulatorClient DefaultClient { get; } = new() { Id = "emulator-client-id", Secret = "not-a-real-secret" };

    /// <summary>
    /// The canonical domain of the tenant, such as <c>dev.example.test</c> or <c>localhost:8080</c>: the issuer of its tokens. Null, the
    /// default, takes the host of each request. The audiences <c>https://DOMAIN/api/v2/</c> of loopback hosts are accepted beside it.
    /// </summary>
    public string? Domain { get; set; }

    /// <summary>The clients that may ask for tokens. Defaults to <see cref="DefaultClient"/>.</summary>
    public IList<EmulatorClient> Clients { get; set; } = [DefaultClient];

    /// <summary>How long an access token is good. Defaults to 24 hours, as the service's.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Path of the SQLite file that keeps hooks, secrets and the signing key. Null, the default, keeps them in memory.</summary>
    public string? DataFile { get; set; }

    /// <summary>What the tenant still offers. Defaults to <see cref="HooksLifecycle.Active"/>; it can change while the tenant runs.</summary>
    public HooksLifecycle Lifecycle { get; set; }

    /// <summary>The rate limit of the Management API. Null, the default, for none; it can change while the tenant runs.</summary>
    public HooksRateLimit? RateLimit { get; set; }

    /// <summary>What goes wrong from the start. Nothing by default; faults can be added and ended while the tenant runs.</summary>
    public IList<HooksFault> Faults { get; set; } = [];

    /// <summary>How long one run of a hook may take. Defaults to 5 seconds.</summary>
    public TimeSpan RunTimeLimit { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many bytes one run of a hook may allocate. Defaults to 128 MB.</summary>
    public long RunMemoryLimit { get; set; } = 128 * 1024 * 1024;

    /// <summary>The clock. Defaults to the system's.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>The address to listen on. Defaults to the loopback address; any other opens the tenant to the network. Not used by <c>MapAuth0Hooks</c>.</summary>
    public IPAddress Address { get; set; } = IPAddress.Loopback;

    /// <summary>The port to listen on, 0 to 65535. Defaults to 0, a free one. Not used by <c>MapAuth0Hooks</c>.</summary>
    public int Port { get; set; }

    /// <summary>Whether to listen with HTTPS. Defaults to false. Not used by <c>MapAuth0Hooks</c>.</summary>
    public bool UseHttps { get; set; }

    /// <summary>The certificate for HTTPS. Null, the default, takes the .NET development certificate, or makes one.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>Where logs go. Null, the default, keeps silent. Not used by <c>MapAuth0Hooks</c>.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; set; }
}
