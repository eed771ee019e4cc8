using Microsoft.Extensions.Time.Testing;

namespace Auth0.Hooks.Emulator.Tests.RateLimiting;

public sealed class RateLimitTests
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.FromUnixTimeSeconds(1_790_000_000));

    [Fact]
    public async Task Without_a_limit_there_are_no_headers()
    {
        await using Api api = await Api.StartAsync();
        Assert.False((await api.GetAsync("/api/v2/hooks")).Headers.Contains("x-ratelimit-limit"));
    }

    [Fact]
    public async Task A_spent_bucket_refuses_until_the_second_that_it_names()
    {
        await using Api api = await Api.StartAsync(new() { Time = time, RateLimit = HooksRateLimit.FromName("free") });
        Assert.Equal(("2", "1", "1790000000"), Headers(await api.GetAsync("/api/v2/hooks")));
        Assert.Equal(("2", "0", "1790000000"), Headers(await api.GetAsync("/api/v2/hooks")));
        Answer refused = await api.GetAsync("/api/v2/hooks");
        refused.IsError(429, "Too Many Requests", "Global limit has been reached", "too_many_requests");
        Assert.Equal(("2", "0", "1790000000"), Headers(refused));
        Assert.Null(refused.Headers.RetryAfter);
        time.Advance(TimeSpan.FromMilliseconds(500));
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
        Assert.Equal(429, (await api.GetAsync("/api/v2/hooks")).Status);
        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("1", Headers(await api.GetAsync("/api/v2/hooks")).Remaining);
    }

    [Fact]
    public async Task The_limit_changes_while_the_tenant_runs()
    {
        await using Api api = await Api.StartAsync(new() { Time = time });
        api.Tenant.RateLimit = HooksRateLimit.FromName("enterprise");
        Assert.Equal(("50", "49", "1790000000"), Headers(await api.GetAsync("/api/v2/hooks")));
        api.Tenant.RateLimit = null;
        Assert.False((await api.GetAsync("/api/v2/hooks")).Headers.Contains("x-ratelimit-limit"));
    }

    [Fact]
    public async Task Parallel_callers_get_exactly_the_burst()
    {
        await using Api api = await Api.StartAsync(new() { Time = time, RateLimit = HooksRateLimit.FromName("enterprise") });
        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 80).Select(_ => api.GetAsync("/api/v2/hooks")));
        Assert.Equal(50, answers.Count(answer => answer.Status == 200));
        Assert.Equal(30, answers.Count(answer => answer.Status == 429));
    }

    [Fact]
    public void An_unknown_tier_names_the_known_ones() =>
        Assert.Contains("off, free, enterprise", Assert.Throws<ArgumentException>(() => HooksRateLimit.FromName("platinum")).Message, StringComparison.Ordinal);

    private static (string Limit, string Remaining, string Reset) Headers(Answer answer) =>
        (answer.Headers.GetValues("x-ratelimit-limit").Single(), answer.Headers.GetValues("x-ratelimit-remaining").Single(), answer.Headers.GetValues("x-ratelimit-reset").Single());
}
