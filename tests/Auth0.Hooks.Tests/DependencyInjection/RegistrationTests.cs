using Auth0.Hooks.Tests.Servers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.DependencyInjection;

public class RegistrationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Auth0:")]
    public async Task A_client_comes_from_configuration(string prefix)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var services = new ServiceCollection();
        services.AddAuth0Hooks(Configuration(prefix, ("Domain", tenant.Domain), ("ClientId", "test-client"), ("ClientSecret", FakeSecrets.ClientSecret), ("Audience", "https://own.example/api/v2/"), ("MaxRetries", "2"), ("AttemptTimeout", "00:00:05"), ("PaceRequests", "true")));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IHooksClient>().GetAsync("h1");

        Assert.Contains("own.example", Assert.Single(tenant.TokenRequests).Body, StringComparison.Ordinal);
        Assert.Same(provider.GetRequiredService<IHooksClient>(), provider.GetRequiredService<HooksClient>());
        var options = provider.GetRequiredService<IOptions<Auth0HooksOptions>>().Value;
        Assert.Equal((2, TimeSpan.FromSeconds(5), true), (options.MaxRetries, options.AttemptTimeout, options.PaceRequests));
    }

    [Fact]
    public async Task A_variable_of_the_environment_does_not_hide_the_section()
    {
        var settings = new Dictionary<string, string?> { ["DOMAIN"] = "host.example", ["Auth0:Domain"] = "your-tenant.auth0.com", ["Auth0:ClientId"] = "test-client", ["Auth0:ClientSecret"] = FakeSecrets.ClientSecret };
        var services = new ServiceCollection();
        services.AddAuth0Hooks(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("your-tenant.auth0.com", provider.GetRequiredService<IOptions<Auth0HooksOptions>>().Value.Domain);
    }

    [Fact]
    public void What_is_null_is_named()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddAuth0Hooks(_ => { }));
        Assert.Throws<ArgumentNullException>("name", () => services.AddAuth0Hooks((string)null!, _ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddAuth0Hooks((Action<Auth0HooksOptions>)null!));
        Assert.Throws<ArgumentNullException>("configuration", () => services.AddAuth0Hooks((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("builder", () => ((IHealthChecksBuilder)null!).AddAuth0Hooks());
        Assert.Throws<ArgumentNullException>("clientName", () => services.AddHealthChecks().AddAuth0Hooks(clientName: null!));
        Assert.Throws<ArgumentNullException>("cache", () => new TokenSharing((IDistributedCache)null!, new EphemeralDataProtectionProvider()));
        Assert.Throws<ArgumentNullException>("onResponse", () => new ResponseObserver(null!));
        var nulls = Assert.Throws<ArgumentException>("options", () => new HooksClient("your-tenant.auth0.com", TestTenant.Credentials(), new() { TimeProvider = null! }));
        Assert.Contains("TimeProvider is null", nulls.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tenants_have_clients_of_their_own()
    {
        await using var eu = await TestTenant.StartAsync();
        await using var us = await TestTenant.StartAsync();
        eu.AnswersAll(Hook("eu"));
        us.AnswersAll(Hook("us"));
        var services = new ServiceCollection();
        foreach (var (name, tenant) in new[] { ("eu", eu), ("us", us) })
            services.AddAuth0Hooks(name, options => (options.Domain, options.Credentials) = (tenant.Domain, TestTenant.Credentials()));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("eu", (await provider.GetRequiredKeyedService<IHooksClient>("eu").GetAsync("h1")).Id);
        Assert.Equal("us", (await provider.GetRequiredKeyedService<IHooksClient>("us").GetAsync("h1")).Id);
        Assert.Null(provider.GetService<IHooksClient>());
    }

    [Fact]
    public async Task Wrong_settings_stop_the_host_and_are_all_named()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddAuth0Hooks(Configuration("", ("Domain", "https://your-tenant.auth0.com"), ("MaxRetries", "99")));
        using var host = builder.Build();

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        foreach (var fault in new[] { "Pass 'your-tenant.auth0.com'", "ClientId is not set", "ClientSecret is not set", "MaxRetries is 99" })
            Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_settings_say_where_they_are_looked_for()
    {
        var services = new ServiceCollection();
        services.AddAuth0Hooks(Configuration(""));
        await using var provider = services.BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IHooksClient>());

        Assert.Contains("section 'Auth0'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_takes_the_place_of_credentials()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var services = new ServiceCollection();
        services.AddAuth0Hooks(options => (options.Domain, options.AccessToken) = (tenant.Domain, _ => new ValueTask<string>("own")));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IHooksClient>().GetAsync("h1");

        Assert.Equal("Bearer own", Assert.Single(tenant.ApiRequests).Authorization);
    }

    [Fact]
    public async Task Handlers_of_the_application_see_every_attempt()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Status(503), Hook());
        var services = new ServiceCollection();
        services.AddTransient<CountingHandler>();
        services.AddSingleton<AttemptCount>();
        services.AddAuth0Hooks(options => (options.Domain, options.Credentials, options.RetryDelay) = (tenant.Domain, TestTenant.Credentials(), TimeSpan.FromMilliseconds(1)))
            .HttpClient.AddHttpMessageHandler<CountingHandler>();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IHooksClient>().GetAsync("h1");

        Assert.Equal(3, provider.GetRequiredService<AttemptCount>().Value);
    }

    [Fact]
    public async Task Registered_caches_share_tokens()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var services = new ServiceCollection();
        services.AddDistributedMemoryCache();
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        foreach (var name in new[] { "one", "two" })
            services.AddAuth0Hooks(name, options => (options.Domain, options.Credentials) = (tenant.Domain, TestTenant.Credentials())).ShareTokens();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IHooksClient>("one").GetAsync("h1");
        await provider.GetRequiredKeyedService<IHooksClient>("two").GetAsync("h1");

        Assert.Single(tenant.TokenRequests);
    }

    [Fact]
    public async Task The_health_check_tells_a_healthy_tenant_from_one_without_Hooks()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Json(200, "[]"), Error(403, "Forbidden", "Insufficient privileges to use this deprecated feature.", "hooks_not_allowed"));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAuth0Hooks(options => (options.Domain, options.Credentials) = (tenant.Domain, TestTenant.Credentials()));
        services.AddHealthChecks().AddAuth0Hooks();
        await using var provider = services.BuildServiceProvider();
        var health = provider.GetRequiredService<HealthCheckService>();

        var healthy = await health.CheckHealthAsync();
        var gone = await health.CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, healthy.Status);
        Assert.Equal(HealthStatus.Unhealthy, gone.Status);
        Assert.Contains("This tenant has no Hooks", gone.Entries["auth0-hooks"].Description, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(string prefix, params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(prefix + setting.Key, setting.Value))).Build();

    private sealed class AttemptCount
    {
        public int Value { get; set; }
    }

    private sealed class CountingHandler(AttemptCount count) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count.Value++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
