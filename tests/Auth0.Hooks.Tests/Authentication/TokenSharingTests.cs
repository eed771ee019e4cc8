using System.Text;
using Auth0.Hooks.Tests.Servers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Authentication;

public class TokenSharingTests
{
    private readonly EphemeralDataProtectionProvider protection = new();

    [RedisFact]
    public async Task A_fleet_that_starts_at_once_fetches_one_token()
    {
        using var redis = await RedisServer.StartAsync();
        using var cache = Connect(redis);
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var fleet = Enumerable.Range(0, 50).Select(_ => Instance(tenant, cache)).ToArray();

        await Task.WhenAll(fleet.Select(hooks => hooks.GetAsync("h1")));

        Assert.Single(tenant.TokenRequests);
        Assert.All(tenant.ApiRequests, request => Assert.Equal("Bearer token-1", request.Authorization));
        Array.ForEach(fleet, hooks => hooks.Dispose());
    }

    [RedisFact]
    public async Task The_shared_token_is_encrypted_at_rest()
    {
        using var redis = await RedisServer.StartAsync();
        using var cache = Connect(redis);
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        tenant.AnswersAllTokens(Token("fake-access-token-0004"));
        using var hooks = Instance(tenant, cache);

        await hooks.GetAsync("h1");

        using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        var database = connection.GetDatabase();
        var keys = connection.GetServers()[0].Keys().ToArray();
        Assert.NotEmpty(keys);
        foreach (var key in keys)
        {
            foreach (var field in await database.HashGetAllAsync(key)) Assert.DoesNotContain("fake-access-token-0004", Encoding.Latin1.GetString((byte[])field.Value!), StringComparison.Ordinal);
            Assert.DoesNotContain("test-client", key.ToString(), StringComparison.Ordinal);
        }
    }

    [RedisFact]
    public async Task A_hybrid_cache_shares_as_well()
    {
        using var redis = await RedisServer.StartAsync();
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());

        for (var instance = 0; instance < 3; instance++)
        {
            var services = new ServiceCollection();
            services.AddStackExchangeRedisCache(options => options.Configuration = redis.Connection);
            services.AddHybridCache();
            await using var provider = services.BuildServiceProvider();
            using var hooks = tenant.Client(new HooksClientOptions { TokenSharing = new TokenSharing(provider.GetRequiredService<HybridCache>(), protection) });
            await hooks.GetAsync("h1");
        }

        Assert.Single(tenant.TokenRequests);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_for_all()
    {
        await using var tenant = await TestTenant.StartAsync();
        var revoked = "";
        tenant.AnswersAll(request => request.Authorization == revoked ? Error(401, "Unauthorized", "Invalid token") : Hook());
        var cache = Memory();
        using var first = Instance(tenant, cache);
        using var second = Instance(tenant, cache);
        await first.GetAsync("h1");
        await second.GetAsync("h1");
        Assert.Single(tenant.TokenRequests);

        revoked = "Bearer token-1";
        await first.GetAsync("h1");
        await second.GetAsync("h1");

        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Fact]
    public async Task Applications_with_other_credentials_or_audiences_do_not_share()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var cache = Memory();
        using var first = Instance(tenant, cache);
        using var second = new HooksClient(tenant.Domain, new ClientCredentials("other-client", FakeSecrets.ClientSecret), new HooksClientOptions { TokenSharing = new TokenSharing(cache, protection) });

        await first.GetAsync("h1");
        await second.GetAsync("h1");

        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Fact]
    public async Task A_token_under_foreign_keys_is_as_good_as_none()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var cache = Memory();
        using var first = Instance(tenant, cache);
        using var second = tenant.Client(new HooksClientOptions { TokenSharing = new TokenSharing(cache, new EphemeralDataProtectionProvider()) });

        await first.GetAsync("h1");
        await second.GetAsync("h1");

        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Fact]
    public async Task A_cache_that_is_down_costs_the_sharing_and_not_the_call()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var down = new RedisCache(Options.Create(new RedisCacheOptions { Configuration = "127.0.0.1:1,connectTimeout=100,asyncTimeout=100,syncTimeout=100,connectRetry=0" }));
        using var hooks = Instance(tenant, down);

        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
    }

    private HooksClient Instance(TestTenant tenant, IDistributedCache cache) =>
        tenant.Client(new HooksClientOptions { TokenSharing = new TokenSharing(cache, protection) });

    private static RedisCache Connect(RedisServer redis) => new(Options.Create(new RedisCacheOptions { Configuration = redis.Connection }));

    private static MemoryDistributedCache Memory() => new(Options.Create(new MemoryDistributedCacheOptions()));
}
