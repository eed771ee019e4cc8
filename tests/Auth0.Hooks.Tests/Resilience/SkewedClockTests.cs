using System.Globalization;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

/// <summary>The clock of a machine may be wrong, and may be set while a client lives. The service's is taken for right.</summary>
public class SkewedClockTests
{
    public static TheoryData<int> Hours => [-26_280, -2, 2, 26_280];

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_token_lives_as_long_as_it_is_told_to_from_when_it_came(int hours)
    {
        var clock = new SteppingClock();
        clock.Advance(TimeSpan.FromHours(hours));
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });

        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromHours(23));
        await hooks.GetAsync("h1");

        Assert.Single(tenant.TokenRequests);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_keeps_a_token_too_long_and_the_refusal_renews_it()
    {
        var clock = new SteppingClock();
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => request.Authorization == "Bearer token-2" ? Hook() : Error(401, "Unauthorized", "Expired token received for JSON Web Token validation"));
        tenant.Answers(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });
        await hooks.GetAsync("h1");

        clock.Advance(TimeSpan.FromDays(-3));

        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_date_to_wait_for_goes_by_the_date_of_its_answer(int hours)
    {
        var waits = await WaitsAfter(hours, service => Status(503, ("Retry-After", service.AddSeconds(9).ToString("R", CultureInfo.InvariantCulture))));

        Assert.Equal([TimeSpan.FromSeconds(9)], waits);
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_reset_to_wait_for_goes_by_the_date_of_its_answer(int hours)
    {
        var waits = await WaitsAfter(hours, service => Status(429, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", service.AddSeconds(5).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))));

        Assert.Equal([TimeSpan.FromSeconds(5)], waits);
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task How_long_to_wait_is_told_by_the_date_of_the_answer(int hours)
    {
        var (mine, service) = Clocks(hours);
        await using var tenant = await TestTenant.StartAsync();
        tenant.Clock = service;
        tenant.AnswersAll(Status(429, ("Retry-After", service.GetUtcNow().AddSeconds(40).ToString("R", CultureInfo.InvariantCulture))));
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = mine });

        Assert.Equal(TimeSpan.FromSeconds(40), (await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"))).RetryAfter);
    }

    [Fact]
    public async Task A_clock_that_is_set_during_a_call_does_not_move_its_total_time_out()
    {
        var clock = new SteppingClock();
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(context =>
        {
            clock.SetTimeOfDay(TimeSpan.FromDays(365));
            return Status(503, ("Retry-After", "1"))(context);
        });
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock, MaxRetries = 2 });

        await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Equal(3, tenant.ApiRequests.Count);
    }

    private static async Task<IReadOnlyList<TimeSpan>> WaitsAfter(int hours, Func<DateTimeOffset, Reply> failure)
    {
        var (mine, service) = Clocks(hours);
        await using var tenant = await TestTenant.StartAsync();
        tenant.Clock = service;
        tenant.Answers(failure(service.GetUtcNow()));
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = mine });
        await hooks.GetAsync("h1");
        return mine.Waits;
    }

    private static (SteppingClock Mine, SteppingClock Service) Clocks(int hours)
    {
        var (mine, service) = (new SteppingClock(), new SteppingClock());
        mine.Advance(TimeSpan.FromHours(hours));
        return (mine, service);
    }
}
