using Auth0.Hooks;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures one registered <see cref="HooksClient"/> further.</summary>
public sealed class Auth0HooksBuilder
{
    internal Auth0HooksBuilder(IServiceCollection services, string name, IHttpClientBuilder httpClient) =>
        (Services, Name, HttpClient) = (services, name, httpClient);

    /// <summary>The services that the client is registered in.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Name of the client; empty for the default one.</summary>
    public string Name { get; }

    /// <summary>The HTTP client beneath, to add a proxy or handlers to. They see every single attempt.</summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>
    /// Shares access tokens with the other instances of the application, encrypted, through the registered
    /// <see cref="IDistributedCache"/> and <see cref="IDataProtectionProvider"/>.
    /// </summary>
    /// <returns>This builder.</returns>
    public Auth0HooksBuilder ShareTokens()
    {
        Services.AddOptions<Auth0HooksOptions>(Name).Configure<IDistributedCache, IDataProtectionProvider>(
            (options, cache, protection) => options.TokenSharing = new TokenSharing(cache, protection));
        return this;
    }
}
