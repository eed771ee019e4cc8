using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task A_tenant_listens_on_a_free_loopback_port_and_is_healthy()
    {
        await using Api api = await Api.StartAsync();
        Assert.Equal($"http://127.0.0.1:{api.Tenant.BaseAddress.Port}", api.Tenant.Domain);
        Assert.Equal("""{"status":"healthy"}""", (await api.GetAsync("/health")).Body);
        Assert.Equal("""{"status":"healthy"}""", (await api.GetAsync("/emulator/health")).Body);
    }

    [Fact]
    public async Task Starting_and_stopping_need_no_thread_of_the_callers_so_that_a_fixture_may_block_for_them()
    {
        PostCount context = new();
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        Task<HooksEmulator> starting = HooksEmulator.StartAsync();
        SynchronizationContext.SetSynchronizationContext(before);
        HooksEmulator tenant = await starting;

        SynchronizationContext.SetSynchronizationContext(context);
        Task stopping = tenant.DisposeAsync().AsTask();
        SynchronizationContext.SetSynchronizationContext(before);
        await stopping;

        Assert.Equal(0, context.Value);
    }

    [Fact]
    public async Task Tenants_do_not_know_of_each_other()
    {
        await using Api one = await Api.StartAsync();
        await using Api two = await Api.StartAsync();
        await one.CreateHookAsync("Mine");
        Assert.Equal("[]", (await two.GetAsync("/api/v2/hooks")).Body);
    }

    [Fact]
    public async Task Https_is_served_with_a_certificate_for_every_loopback_name()
    {
        await using Api api = await Api.StartAsync(new() { UseHttps = true, Domain = "dev.example.test" });
        Assert.StartsWith("https://127.0.0.1:", api.Tenant.Domain, StringComparison.Ordinal);
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
        Assert.False(api.Tenant.Certificate!.HasPrivateKey);
        foreach (string name in new[] { "localhost", "127.0.0.1", "dev.example.test" })
            Assert.True(api.Tenant.Certificate.MatchesHostname(name));
    }

    [Fact]
    public async Task Nobody_else_is_trusted_in_place_of_the_tenant()
    {
        await using HooksEmulator one = await HooksEmulator.StartAsync(new() { UseHttps = true, Domain = "one.example.test" });
        await using HooksEmulator two = await HooksEmulator.StartAsync(new() { UseHttps = true, Domain = "two.example.test" });
        using HttpClient http = new(one.CreateHandler());
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(two.BaseAddress));
    }

    public static TheoryData<HooksEmulatorOptions, string> Unusable => new()
    {
        { new() { Clients = [] }, "add one to Clients" },
        { new() { Clients = null! }, "add one to Clients" },
        { new() { Clients = [null!] }, "add one to Clients" },
        { new() { DataFile = "" }, "DataFile" },
        { new() { Faults = null! }, "Faults" },
        { new() { Faults = [null!] }, "Faults" },
        { new() { Address = null! }, "Address" },
        { new() { Time = null! }, "Time" },
        { new() { Lifecycle = (HooksLifecycle)9 }, "Lifecycle" },
        { new() { Clients = [new() { Id = "", Secret = "fake" }] }, "Id" },
        { new() { Clients = [new() { Id = "a" }] }, "'a' needs a Secret or a PublicKeyPem" },
        { new() { Clients = [new() { Id = "a", PublicKeyPem = "no key" }] }, "PublicKeyPem of client 'a'" },
        { new() { Domain = "https://dev.example.test" }, "Domain must be a host name" },
        { new() { Domain = "dev.example.test/path" }, "Domain must be a host name" },
        { new() { Domain = "a b" }, "Domain must be a host name" },
        { new() { Port = 65536 }, "Port" },
        { new() { TokenLifetime = TimeSpan.Zero }, "TokenLifetime" },
        { new() { RunTimeLimit = TimeSpan.Zero }, "RunTimeLimit" },
        { new() { RunMemoryLimit = 0 }, "RunMemoryLimit" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task An_option_that_cannot_be_used_is_said_before_the_start(HooksEmulatorOptions options, string message) =>
        Assert.Contains(message, (await Assert.ThrowsAsync<ArgumentException>(() => HooksEmulator.StartAsync(options))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bucket_holds_something_and_refills()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HooksRateLimit("none", 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HooksRateLimit("never", 1, 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_application_maps_a_tenant_and_its_own_controllers_only_if_it_wants_to(bool mapsItsControllers)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddControllers(mvc => mvc.Filters.Add(new EverythingIsATeapot())).AddApplicationPart(typeof(OwnController).Assembly);
        builder.Services.AddAuth0HooksEmulator(options => options.TokenLifetime = TimeSpan.FromHours(1));
        await using WebApplication application = builder.Build();
        application.MapAuth0Hooks();
        application.MapGet("/", () => "own page");
        if (mapsItsControllers)
            application.MapControllers();
        await application.StartAsync();
        using HttpClient http = new() { BaseAddress = new Uri(application.Urls.First()) };
        Assert.Equal("own page", await http.GetStringAsync("/"));
        Assert.Equal(mapsItsControllers ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await http.GetAsync("/own")).StatusCode);
        Assert.Contains("<h1>Hooks", await http.GetStringAsync("/emulator"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/v2/hooks")).StatusCode);
        Api api = new(http);
        Answer token = await api.SendAsync("POST", "/oauth/token", new
        {
            grant_type = "client_credentials",
            client_id = HooksEmulatorOptions.DefaultClient.Id,
            client_secret = HooksEmulatorOptions.DefaultClient.Secret,
            audience = $"{http.BaseAddress}api/v2/",
        });
        http.DefaultRequestHeaders.Authorization = new("Bearer", token.Json.GetProperty("access_token").GetString());
        await api.CreateHookAsync("Mapped");
    }

    [Fact]
    public async Task A_lifecycle_that_does_not_exist_is_refused_while_the_tenant_runs()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        Assert.Throws<ArgumentOutOfRangeException>(() => tenant.Lifecycle = (HooksLifecycle)9);
        Assert.Equal(HooksLifecycle.Active, tenant.Lifecycle);
    }

    [Fact]
    public async Task Mapping_without_services_says_what_is_missing()
    {
        await using WebApplication application = WebApplication.CreateBuilder().Build();
        Assert.Contains("AddAuth0HooksEmulator", Assert.Throws<InvalidOperationException>(() => application.MapAuth0Hooks()).Message, StringComparison.Ordinal);
    }
}

[Route("own")]
public sealed class OwnController : ControllerBase
{
    [HttpGet]
    public string Get() => "own controller";
}

/// <summary>A filter that an application has for its own controllers.</summary>
internal sealed class EverythingIsATeapot : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.ActionDescriptor is not Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor { ControllerName: "Own" })
            context.Result = new StatusCodeResult(418);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}

/// <summary>Counts what would have to run on the thread of a user interface, or in the turn of a test.</summary>
internal sealed class PostCount : SynchronizationContext
{
    private int value;

    public int Value => value;

    public override void Post(SendOrPostCallback callback, object? state)
    {
        Interlocked.Increment(ref value);
        base.Post(callback, state);
    }
}
