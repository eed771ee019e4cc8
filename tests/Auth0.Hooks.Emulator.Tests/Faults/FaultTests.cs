using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Auth0.Hooks.Emulator.Tests.Faults;

public sealed class FaultTests : IAsyncLifetime
{
    private readonly WaitedForTime time = new();
    private Api api = null!;

    public async Task InitializeAsync()
    {
        api = await Api.StartAsync(new() { Time = time });
        await api.CreateHookAsync("There");
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task A_status_comes_with_retry_after_and_the_shape_of_the_service()
    {
        api.Tenant.Faults.Add(new() { Path = "/api/v2/*", Status = 503, RetryAfter = 7, Times = 1 });
        Answer answer = await api.GetAsync("/api/v2/hooks");
        answer.IsError(503, "Service Unavailable", "An injected fault");
        Assert.Equal(TimeSpan.FromSeconds(7), answer.Headers.RetryAfter!.Delta);
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
        Assert.Empty(api.Tenant.Faults);
    }

    [Fact]
    public async Task A_429_carries_the_headers_of_the_limit()
    {
        api.Tenant.Faults.Add(new() { Status = 429 });
        Answer answer = await api.GetAsync("/api/v2/hooks");
        answer.IsError(429, "Too Many Requests", "Global limit has been reached", "too_many_requests");
        Assert.Equal("0", answer.Headers.GetValues("x-ratelimit-remaining").Single());
        Answer token = await api.SendAsync("POST", "/oauth/token", new { });
        Assert.Equal((429, "too_many_requests"), (token.Status, token.Json.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task A_share_hits_the_same_requests_every_time()
    {
        api.Tenant.Faults.Add(new() { Method = "GET", Share = 0.25, Status = 500 });
        List<int> statuses = [];
        for (int index = 0; index < 8; index++)
            statuses.Add((await api.GetAsync("/api/v2/hooks")).Status);
        Assert.Equal([200, 200, 200, 500, 200, 200, 200, 500], statuses);
    }

    [Fact]
    public async Task Only_what_it_names_is_hit()
    {
        api.Tenant.Faults.Add(new() { Method = "GET", Path = "/api/v2/hooks/*/secrets", Status = 502 });
        Assert.Equal(502, (await api.GetAsync("/api/v2/hooks/x/secrets")).Status);
        Assert.Equal(404, (await api.GetAsync("/api/v2/hooks/x")).Status);
        Assert.Equal(400, (await api.SendAsync("PATCH", "/api/v2/hooks/x/secrets", new { })).Status);
    }

    [Fact]
    public async Task A_cut_connection_fails_the_transport()
    {
        api.Tenant.Faults.Add(new() { Body = FaultyBody.Cut });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => api.GetAsync("/api/v2/hooks"));
        while (api.Tenant.Requests[^1].Path != "/api/v2/hooks" || api.Tenant.Requests[^1].Method != "GET")
            await Task.Yield();
        Assert.Equal(0, api.Tenant.Requests[^1].Status);
    }

    [Fact]
    public async Task A_truncated_body_is_no_json()
    {
        api.Tenant.Faults.Add(new() { Body = FaultyBody.Truncated });
        Answer answer = await api.GetAsync("/api/v2/hooks");
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("[{\"id\":", answer.Body, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => answer.Json);
    }

    [Fact]
    public async Task A_page_of_html_stands_in_for_json()
    {
        api.Tenant.Faults.Add(new() { Body = FaultyBody.NotJson, Status = 502 });
        Answer answer = await api.GetAsync("/api/v2/hooks");
        Assert.Equal(502, answer.Status);
        Assert.StartsWith("<html>", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delay_waits_for_the_clock()
    {
        api.Tenant.Faults.Add(new() { Delay = WaitedForTime.Wait });
        Task<Answer> answer = api.GetAsync("/api/v2/hooks");
        await time.Waiting;

        time.Advance(WaitedForTime.Wait);

        Assert.Equal(200, (await answer).Status);
    }

    [Fact]
    public async Task A_stall_lasts_until_the_caller_gives_up()
    {
        api.Tenant.Faults.Add(new() { Stall = true, Times = 1 });
        using CancellationTokenSource patience = new();
        Task<HttpResponseMessage> stalled = api.Http.GetAsync("/api/v2/hooks", patience.Token);
        while (api.Tenant.Faults.Any())
            await Task.Yield();

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stalled);
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
    }

    [Fact]
    public async Task A_stall_does_not_keep_the_tenant_from_stopping()
    {
        await using Api stalled = await Api.StartAsync();
        stalled.Tenant.Faults.Add(new() { Stall = true, Times = 1 });
        Task<Answer> waiting = stalled.GetAsync("/api/v2/hooks");
        while (stalled.Tenant.Faults.Any())
            await Task.Yield();
        await stalled.Tenant.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => waiting);
    }

    public static TheoryData<HooksFault> OutOfRange =>
    [
        new HooksFault { Share = 1.1 },
        new HooksFault { Share = double.NaN },
        new HooksFault { Status = 200 },
        new HooksFault { Times = 0 },
        new HooksFault { RetryAfter = -1 },
        new HooksFault { Delay = TimeSpan.FromDays(1) },
        new HooksFault { Body = (FaultyBody)9 },
    ];

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_value_out_of_range_is_refused(HooksFault fault) => Assert.Throws<ArgumentException>(() => api.Tenant.Faults.Add(fault));

    [Theory]
    [InlineData(FaultyBody.Intact)]
    [InlineData(FaultyBody.NotJson)]
    [InlineData(FaultyBody.Truncated)]
    public async Task An_answer_has_been_noted_when_it_is_there(FaultyBody body)
    {
        api.Tenant.Faults.Add(new() { Body = body });
        for (int requests = api.Tenant.Requests.Count + 1; requests <= 50; requests++)
        {
            await api.GetAsync("/api/v2/hooks");
            Assert.Equal(requests, api.Tenant.Requests.Count);
        }
    }

    /// <summary>A clock that tells when somebody waits for a certain time.</summary>
    private sealed class WaitedForTime() : FakeTimeProvider(DateTimeOffset.UtcNow)
    {
        public static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);

        private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waiting => waiting.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime == Wait)
                waiting.TrySetResult();
            return timer;
        }
    }
}
