using System.Globalization;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

public class RetryDelayTests
{
    private readonly SteppingClock clock = new();

    [Fact]
    public async Task Retry_After_in_seconds_is_kept_to() =>
        Assert.Equal([TimeSpan.FromSeconds(7)], await WaitsAfter(Status(429, ("Retry-After", "7"))));

    [Fact]
    public async Task Retry_After_as_a_date_is_kept_to() =>
        Assert.Equal([TimeSpan.FromSeconds(9)], await WaitsAfter(Status(503, ("Retry-After", In(9).ToString("R", CultureInfo.InvariantCulture)))));

    [Fact]
    public async Task Retry_After_wins_over_the_reset() =>
        Assert.Equal([TimeSpan.FromSeconds(2)], await WaitsAfter(Status(429, ("Retry-After", "2"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", Seconds(20)))));

    [Fact]
    public async Task A_reset_in_the_future_is_waited_for() =>
        Assert.Equal([TimeSpan.FromSeconds(5)], await WaitsAfter(Status(429, ("x-ratelimit-limit", "50"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", Seconds(5)))));

    [Theory]
    [InlineData(0)]
    [InlineData(-3600)]
    public async Task A_reset_that_is_now_or_past_has_a_floor(int seconds) =>
        Assert.InRange(Assert.Single(await WaitsAfter(Status(429, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", Seconds(seconds))))), TimeSpan.FromMilliseconds(375), TimeSpan.FromMilliseconds(500));

    [Fact]
    public async Task Without_advice_the_waits_double_and_are_jittered()
    {
        var waits = await WaitsAfter(Status(500), Status(500), Status(500), Status(500));

        Assert.Equal(4, waits.Count);
        for (var i = 0; i < 4; i++) Assert.InRange(waits[i], TimeSpan.FromMilliseconds(375 << i), TimeSpan.FromMilliseconds(500 << i));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public async Task Headers_that_make_no_sense_are_as_good_as_none(string value) =>
        Assert.InRange(Assert.Single(await WaitsAfter(Status(429, ("Retry-After", value), ("x-ratelimit-remaining", value), ("x-ratelimit-reset", value)))), TimeSpan.FromMilliseconds(375), TimeSpan.FromMilliseconds(500));

    [Fact]
    public async Task A_longer_wait_than_allowed_is_the_callers_to_decide()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(429, "Too Many Requests", "Client quota exceeded", "too_many_requests", ("Retry-After", "3600")));
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });

        var refusal = await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"));

        Assert.Equal(TimeSpan.FromHours(1), refusal.RetryAfter);
        Assert.Single(tenant.ApiRequests);
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task A_wait_as_long_as_allowed_is_kept_to()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Status(429, ("Retry-After", "10")));
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, MaxRetryDelay = TimeSpan.FromSeconds(10) });

        await hooks.GetAsync("h1");

        Assert.Equal([TimeSpan.FromSeconds(10)], clock.Waits);
    }

    [Fact]
    public async Task A_wait_that_ends_with_the_total_time_out_is_not_begun()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(429, ("Retry-After", "20")));
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, TotalTimeout = TimeSpan.FromSeconds(40) });

        await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"));

        Assert.Equal([TimeSpan.FromSeconds(20)], clock.Waits);
    }

    [Fact]
    public async Task A_wait_that_outlasts_the_total_time_out_is_not_begun()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(429, ("Retry-After", "20")));
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, TotalTimeout = TimeSpan.FromSeconds(45) });

        await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"));

        Assert.Equal(3, tenant.ApiRequests.Count);
    }

    private async Task<IReadOnlyList<TimeSpan>> WaitsAfter(params Reply[] failures)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Clock = clock;
        tenant.Answers(failures);
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });
        await hooks.GetAsync("h1");
        return clock.Waits;
    }

    private DateTimeOffset In(int seconds) => clock.GetUtcNow().AddSeconds(seconds);

    private string Seconds(int fromNow) => In(fromNow).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
