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
        var clock = new GatheringClock(50);
        var fleet = Enumerable.Range(0, 50).Select(_ => tenant.Client(new HooksClientOptions { TimeProvider = clock, TokenSharing = new TokenSharing(cache, protection) })).ToArray();

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

    [Fact]
    public async Task A_cache_that_cannot_be_written_costs_the_sharing_and_is_told()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var cache = new FaultyCache(Memory()) { FailsToWrite = key => !IsLease(key) };
        var lines = new LogLines();
        using var first = Instance(tenant, cache, lines);
        using var second = Instance(tenant, cache, lines);

        await first.GetAsync("h1");
        await second.GetAsync("h1");

        Assert.Equal(2, tenant.TokenRequests.Count);
        Assert.Equal(2, lines.All.Count(line => line == "Warning: The shared token store failed; this process goes on with a token of its own"));
    }

    [Fact]
    public async Task A_cache_that_never_answers_costs_the_sharing_and_is_told()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var cache = new FaultyCache(Memory()) { NeverReads = _ => true };
        var (clock, lines) = (new SteppingClock(TimeSpan.FromSeconds(15)), new LogLines());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, LoggerFactory = lines.Factory(), TokenSharing = new TokenSharing(cache, protection) });

        var call = hooks.GetAsync("h1");
        await cache.HasBegunToRead;
        clock.Elapse(TimeSpan.FromSeconds(15));

        Assert.Equal("h1", (await call).Id);
        Assert.Single(tenant.TokenRequests);
        Assert.Single(lines.All, line => line.StartsWith("Warning: The shared token store failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cache_that_is_down_is_told()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var lines = new LogLines();
        using var hooks = Instance(tenant, new FaultyCache(Memory()) { FailsToWrite = IsLease }, lines);

        await hooks.GetAsync("h1");

        Assert.Single(lines.All, line => line.StartsWith("Warning: The shared token store failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lease_ends_when_the_token_is_there()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var cache = new FaultyCache(Memory());
        using var hooks = Instance(tenant, cache);

        await hooks.GetAsync("h1");

        var lease = Assert.Single(cache.Written, IsLease);
        Assert.Equal([lease], cache.Removed);
        Assert.StartsWith("auth0-hooks:", lease, StringComparison.Ordinal);
        Assert.Equal([lease, lease[..^":lease".Length]], cache.Written);
    }

    [Fact]
    public async Task A_lease_that_cannot_be_ended_costs_nothing_but_a_line()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var lines = new LogLines();
        using var hooks = Instance(tenant, new FaultyCache(Memory()) { FailsToRemove = _ => true }, lines);

        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
        Assert.Single(lines.All, line => line.StartsWith("Warning: The shared token store failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lease_ends_when_the_token_endpoint_refuses()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Error(403, "access_denied", "No"));
        var cache = new FaultyCache(Memory());
        using var hooks = Instance(tenant, cache);

        await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));

        Assert.Single(cache.Removed, IsLease);
    }

    [Fact]
    public async Task The_token_of_whoever_holds_the_lease_is_waited_for()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var asked = new TaskCompletionSource();
        tenant.AnswersTokens(context =>
        {
            asked.SetResult();
            return Token("shared")(context);
        });
        var cache = new FaultyCache(Memory());
        using var first = Instance(tenant, cache);
        using var second = Instance(tenant, cache);

        var early = first.GetAsync("h1");
        await asked.Task;
        await Task.WhenAll(early, second.GetAsync("h1"));

        Assert.Single(tenant.TokenRequests);
        Assert.All(tenant.ApiRequests, request => Assert.Equal("Bearer shared", request.Authorization));
    }

    [Fact]
    public async Task Whoever_holds_the_lease_and_is_gone_is_waited_for_fifteen_seconds()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var cache = Memory();
        var lease = new FaultyCache(cache);
        using (var first = Instance(tenant, lease)) await first.GetAsync("h1");
        await cache.RemoveAsync(lease.Written[1]);
        await cache.SetAsync(lease.Written[0], [1, 2, 3], new DistributedCacheEntryOptions());
        var clock = new SteppingClock(TimeSpan.FromSeconds(15));
        using var second = tenant.Client(new HooksClientOptions { TimeProvider = clock, TokenSharing = new TokenSharing(cache, protection) });

        await second.GetAsync("h1");

        Assert.Equal(2, tenant.TokenRequests.Count);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromMilliseconds(100), 150), clock.Waits);
    }

    [Fact]
    public async Task A_token_that_is_about_to_be_renewed_is_taken_by_nobody_else()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Token("short", 1000));
        tenant.AnswersAll(Hook());
        var cache = Memory();
        var clock = new SteppingClock(TimeSpan.FromSeconds(15));
        using var first = tenant.Client(new HooksClientOptions { TimeProvider = clock, TokenSharing = new TokenSharing(cache, protection) });
        using var second = tenant.Client(new HooksClientOptions { TimeProvider = clock, TokenSharing = new TokenSharing(cache, protection) });

        await first.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(900));
        await second.GetAsync("h1");

        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Fact]
    public void A_cache_without_encryption_is_refused() =>
        Assert.Throws<ArgumentNullException>("protection", () => new TokenSharing(Memory(), null!));

    private static bool IsLease(string key) => key.EndsWith(":lease", StringComparison.Ordinal);

    private HooksClient Instance(TestTenant tenant, IDistributedCache cache, LogLines? lines = null)
    {
        var options = new HooksClientOptions { TokenSharing = new TokenSharing(cache, protection) };
        if (lines is not null) options.LoggerFactory = lines.Factory();
        return tenant.Client(options);
    }

    private static RedisCache Connect(RedisServer redis) => new(Options.Create(new RedisCacheOptions { Configuration = redis.Connection }));

    private static MemoryDistributedCache Memory() => new(Options.Create(new MemoryDistributedCacheOptions()));
}
