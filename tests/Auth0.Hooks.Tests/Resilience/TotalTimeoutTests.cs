using Auth0.Hooks.Tests.Servers;
using Microsoft.Extensions.Time.Testing;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

public class TotalTimeoutTests
{
    [Fact]
    public async Task It_ends_a_later_attempt_in_the_middle_and_is_the_one_that_the_error_names()
    {
        var clock = new ClockWithoutShortWaits();
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(
            context =>
            {
                clock.Advance(TimeSpan.FromSeconds(50));
                return Status(503)(context);
            },
            context =>
            {
                clock.Advance(TimeSpan.FromSeconds(51));
                return Stall()(context);
            });
        using var hooks = new HooksClient(
            tenant.Domain,
            _ => new ValueTask<string>("t"),
            new HooksClientOptions { TimeProvider = clock, AttemptTimeout = TimeSpan.FromSeconds(90), TotalTimeout = TimeSpan.FromSeconds(100) });

        var failure = await Assert.ThrowsAsync<HooksTimeoutException>(() => hooks.GetAsync("h1"));

        Assert.Contains("within 00:01:40", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, tenant.ApiRequests.Count);
    }

    /// <summary>Stands still until it is moved on, and moves itself over the waits between attempts.</summary>
    private sealed class ClockWithoutShortWaits : FakeTimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime > TimeSpan.Zero && dueTime < TimeSpan.FromSeconds(10)) ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
            return timer;
        }
    }
}
