using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

public class RetryTests
{
    public static TheoryData<string> Calls() => ["get", "list", "update", "delete", "create", "create secret", "update secret", "delete secret"];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Every_call_is_repeated_after_429(string call) => await Repeated(call, Status(429), times: 2);

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Calls_that_can_be_done_twice_are_repeated_after_a_server_error(int status)
    {
        foreach (var call in new[] { "get", "list", "update", "delete", "update secret", "delete secret" }) await Repeated(call, Status(status), times: 2);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("create secret")]
    public async Task A_creation_is_not_repeated_after_an_answer_that_leaves_it_open(string call)
    {
        await Repeated(call, Status(500), times: 1);
        await Repeated(call, Status(408), times: 1);
        await Repeated(call, CutConnection(), times: 1);
        await Repeated(call, CutBody(), times: 1);
    }

    [Fact]
    public async Task Reading_is_repeated_after_a_cut_connection_and_a_cut_body()
    {
        await Repeated("get", CutConnection(), times: 2);
        await Repeated("get", CutBody(), times: 2);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task A_refusal_is_not_repeated(int status) => await Repeated("get", Error(status, "Refused", "No"), times: 1);

    [Fact]
    public async Task A_refused_connection_is_tried_again_even_for_a_creation()
    {
        var clock = new SteppingClock();
        using var hooks = new HooksClient("http://127.0.0.1:1", _ => new ValueTask<string>("t"), new HooksClientOptions { TimeProvider = clock, MaxRetries = 3 });

        var failure = await Assert.ThrowsAsync<HooksConnectionException>(() => Send(hooks, "create"));

        Assert.Equal(3, clock.Waits.Count);
        Assert.Equal(0, failure.Status);
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    [Fact]
    public async Task The_error_of_the_last_answer_is_thrown()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Status(500), Status(502), Error(503, "Service Unavailable", "Come back later", null, ("x-auth0-requestid", "r-3")));
        using var hooks = tenant.Client(new HooksClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetries = 2 });

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Equal((503, "r-3"), (failure.Status, failure.RequestId));
        Assert.StartsWith("Come back later", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_repetition_when_none_is_wanted()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(503));
        using var hooks = tenant.Client(new HooksClientOptions { MaxRetries = 0 });

        await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Single(tenant.ApiRequests);
    }

    [Theory]
    [InlineData("get", 2)]
    [InlineData("create", 1)]
    public async Task A_stalled_attempt_ends_with_its_time_out(string call, int attempts)
    {
        foreach (var inBody in new[] { false, true })
        {
            var clock = new SteppingClock();
            await using var tenant = await TestTenant.StartAsync();
            var begun = 0;
            tenant.AnswersAll(context =>
            {
                (context.Response.Headers["x-ratelimit-remaining"], context.Response.Headers["x-ratelimit-reset"]) = ($"{++begun}", "1");
                return (inBody ? StallInBody() : Stall())(context);
            });
            using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, MaxRetries = 1 });

            var sending = Send(hooks, call);
            for (var attempt = 1; attempt <= attempts; attempt++)
                await Elapsed(clock, TimeSpan.FromSeconds(30), sending, () => (inBody ? hooks.RateLimit?.Remaining : tenant.ApiRequests.Count) == attempt);

            var failure = await Assert.ThrowsAsync<HooksTimeoutException>(() => sending);
            Assert.Equal(attempts, tenant.ApiRequests.Count);
            Assert.Equal(call == "create", failure.Message.Contains("not known", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_stall_is_followed_by_success()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Stall(), Hook());
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });

        var call = hooks.GetAsync("h1");
        await Elapsed(clock, TimeSpan.FromSeconds(30), call, () => tenant.ApiRequests.Count == 1);

        Assert.Equal("h1", (await call).Id);
    }

    [Fact]
    public async Task The_total_time_out_covers_all_attempts()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Stall());
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, AttemptTimeout = TimeSpan.FromSeconds(90), TotalTimeout = TimeSpan.FromSeconds(60) });

        var call = hooks.GetAsync("h1");
        await Elapsed(clock, TimeSpan.FromSeconds(60), call, () => tenant.ApiRequests.Count == 1);

        Assert.Contains("within 00:01:00", (await Assert.ThrowsAsync<HooksTimeoutException>(() => call)).Message, StringComparison.Ordinal);
        Assert.Single(tenant.ApiRequests);
    }

    [Fact]
    public async Task Cancellation_is_cancellation()
    {
        await using var tenant = await TestTenant.StartAsync();
        using var cancellation = new CancellationTokenSource();
        tenant.AnswersAll(context =>
        {
            cancellation.Cancel();
            return Stall()(context);
        });
        using var hooks = tenant.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hooks.GetAsync("h1", cancellation.Token));

        Assert.Single(tenant.ApiRequests);
    }

    /// <summary>Lets a time-out pass once a call has come so far.</summary>
    private static async Task Elapsed(SteppingClock clock, TimeSpan timeout, Task call, Func<bool> isThere)
    {
        while (!isThere() && !call.IsCompleted) await Task.Yield();
        clock.Elapse(timeout);
    }

    private static async Task Repeated(string call, Reply failure, int times)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(failure);
        tenant.AnswersAll(call is "create" or "create secret" ? Json(201, """{"id":"h1"}""") : call == "list" ? Json(200, "[]") : call.StartsWith("delete", StringComparison.Ordinal) ? Status(204) : Hook());
        using var hooks = tenant.Client();

        var error = await Record.ExceptionAsync(() => Send(hooks, call));

        Assert.Equal(times, tenant.ApiRequests.Count);
        Assert.Single(tenant.ApiRequests.Select(request => request.Body).Distinct());
        if (times == 1) Assert.IsAssignableFrom<HooksApiException>(error);
        else Assert.Null(error);
    }

    private static Task Send(HooksClient hooks, string call) => call switch
    {
        "get" => hooks.GetAsync("h1"),
        "list" => hooks.ListPageAsync(),
        "update" => hooks.UpdateAsync("h1", new() { Enabled = true }),
        "delete" => hooks.DeleteAsync("h1"),
        "create" => hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = "credentials-exchange" }),
        "create secret" => hooks.CreateSecretAsync("h1", "KEY", FakeSecrets.HookSecret),
        "update secret" => hooks.Secrets.UpdateAsync("h1", "KEY", FakeSecrets.HookSecret),
        "delete secret" => hooks.Secrets.DeleteAsync("h1", "KEY"),
        _ => throw new ArgumentOutOfRangeException(nameof(call)),
    };
}
