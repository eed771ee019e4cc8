using Microsoft.AspNetCore.DataProtection;
using StackExchange.Redis;

namespace WebApi;

/// <summary>
/// The tenants of the configuration: <c>Auth0</c> is the default one, every child of <c>Tenants</c> another. Where there is a connection string
/// <c>Redis</c>, all instances of this application share the access tokens of each.
/// </summary>
internal static class Tenants
{
    /// <summary>Registers a client and a health check for each tenant.</summary>
    /// <returns>The names of the tenants beside the default one.</returns>
    public static string[] AddTenants(this WebApplicationBuilder builder)
    {
        IConfigurationSection[] named = [.. builder.Configuration.GetSection("Tenants").GetChildren()];
        IHealthChecksBuilder health = builder.Services.AddHealthChecks().AddAuth0Hooks();
        List<Auth0HooksBuilder> clients = [builder.Services.AddAuth0Hooks(builder.Configuration)];
        foreach (IConfigurationSection tenant in named)
        {
            clients.Add(builder.Services.AddAuth0Hooks(tenant.Key, tenant));
            health.AddAuth0Hooks(tenant.Key, checkName: $"auth0-hooks-{tenant.Key}");
        }

        if (builder.Configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            ShareKeys(builder.Services, redis);
            clients.ForEach(client => client.ShareTokens());
        }
        return [.. named.Select(tenant => tenant.Key)];
    }

    /// <summary>All instances read each other's tokens: the cache has to be the same, and the keys that encrypt it. Outside a sample these keys need protection of their own: see docs/security.md.</summary>
    private static void ShareKeys(IServiceCollection services, string redis)
    {
        var connection = new Lazy<IConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(redis));
        services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult(connection.Value));
        services.AddDataProtection().SetApplicationName("hooks-inventory").PersistKeysToStackExchangeRedis(() => connection.Value.GetDatabase(), "hooks-inventory-keys");
    }
}
