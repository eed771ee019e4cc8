using System.Globalization;
using Auth0.Hooks.Tests.Servers;
using Microsoft.Kiota.Abstractions;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.RateLimits;

public class RateLimitTests
{
    private const string HookBody = """{"id":"h1"}""";

    private static readonly (string, string)[] Headers = [("x-ratelimit-limit", "50"), ("X-RateLimit-Remaining", "41"), ("x-ratelimit-reset", "1658846906"), ("x-auth0-requestid", "req-7")];

    [Fact]
    public async Task A_success_tells_the_rate_limit_status_and_headers()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, HookBody, Headers));
        using var hooks = tenant.Client();
        Assert.Null(hooks.RateLimit);
        HooksResponse? seen = null;

        await hooks.Observe(response => seen = response).GetAsync("h1");

        var expected = new RateLimit(50, 41, DateTimeOffset.FromUnixTimeSeconds(1658846906));
        Assert.Equal((200, "req-7", expected), (seen!.Status, seen.RequestId, seen.RateLimit));
        Assert.Equal("application/json; charset=utf-8", Assert.Single(seen.Headers["content-type"]));
        Assert.Equal(expected, hooks.RateLimit);
    }

    [Fact]
    public async Task A_failure_is_observed_too_and_once()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Status(503), Error(404, "Not Found", "Hook not found."));
        using var hooks = tenant.Client();
        var seen = new List<int>();

        await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.Observe(response => seen.Add(response.Status)).GetAsync("h1"));

        Assert.Equal([404], seen);
    }

    [Fact]
    public async Task Every_call_of_an_observed_client_is_reported_and_no_other()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => (request.Method, request.Path.EndsWith("/secrets", StringComparison.Ordinal)) switch
        {
            ("DELETE", _) => Status(204),
            ("POST", true) => Json(201, "{}"),
            ("GET", false) when request.Path.EndsWith("/hooks", StringComparison.Ordinal) => Json(200, "[]"),
            _ => Json(200, "{}"),
        });
        using var hooks = tenant.Client();
        var count = 0;
        var observed = hooks.Observe(_ => count++);

        await hooks.ListPageAsync();
        await observed.ListPageAsync();
        await observed.GetAsync("h1");
        await observed.DisableAsync("h1");
        await observed.CreateSecretAsync("h1", "K", "fake");
        await observed.Secrets.ListAsync("h1");
        await observed.Secrets.DeleteAsync("h1", "K");
        await observed.DeleteAsync("h1");

        Assert.Equal(7, count);
    }

    [Fact]
    public async Task A_call_of_the_generated_client_takes_an_observer()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, HookBody, Headers));
        using var hooks = tenant.Client();
        HooksResponse? seen = null;

        await hooks.Api.Hooks["h1"].GetAsync(configuration => configuration.Options.Add(new ResponseObserver(response => seen = response)));

        Assert.Equal(41, seen!.RateLimit!.Remaining);
    }

    [Fact]
    public async Task An_observer_of_an_observed_client_joins_the_first()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();
        var (first, second) = (0, 0);

        await hooks.Observe(_ => first++).Observe(_ => second++).GetAsync("h1");

        Assert.Equal((1, 1), (first, second));
    }

    [Fact]
    public async Task A_caller_with_a_response_handler_gets_a_failure_as_it_is()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(404, "Not Found", "Hook not found."));
        using var hooks = tenant.Client();
        var handler = new NativeResponseHandler();

        await hooks.Api.Hooks["h1"].GetAsync(configuration => configuration.Options.Add(new ResponseHandlerOption { ResponseHandler = handler }));

        using var response = Assert.IsType<HttpResponseMessage>(handler.Value);
        Assert.Equal(404, (int)response.StatusCode);
        Assert.Contains("Hook not found.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disposed_view_leaves_the_client_working()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        hooks.Observe(_ => { }).Dispose();

        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
    }

    [Fact]
    public async Task Paced_requests_wait_for_the_reset_of_a_spent_limit()
    {
        var clock = new SteppingClock();
        await using var tenant = await TestTenant.StartAsync();
        var reset = clock.GetUtcNow().AddSeconds(3).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        tenant.Answers(Json(200, HookBody, ("x-ratelimit-remaining", "1"), ("x-ratelimit-reset", reset)), Json(200, HookBody, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", reset)), Hook());
        using var hooks = tenant.Client(new HooksClientOptions { PaceRequests = true, TimeProvider = clock });

        await hooks.GetAsync("h1");
        await hooks.GetAsync("h1");
        Assert.Empty(clock.Waits);
        await hooks.GetAsync("h1");

        Assert.Equal([TimeSpan.FromSeconds(3)], clock.Waits);
    }

    [Fact]
    public async Task Without_pacing_nobody_waits()
    {
        var clock = new SteppingClock();
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, HookBody, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "9999999999")));
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });

        await hooks.GetAsync("h1");
        await hooks.GetAsync("h1");

        Assert.Empty(clock.Waits);
    }
}
