using System.IO.Compression;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Http;

/// <summary>What no service should answer, and some do.</summary>
public class HostileAnswerTests
{
    [Fact]
    public async Task An_answer_that_is_announced_as_too_large_is_not_waited_for_nor_asked_for_again()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(async context =>
        {
            context.Response.ContentLength = 300_000_000;
            await context.Response.Body.FlushAsync();
            await Stall()(context);
        });
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Equal(200, failure.Status);
        Assert.Contains("larger than", failure.Message, StringComparison.Ordinal);
        Assert.Single(tenant.ApiRequests);
    }

    [Fact]
    public async Task A_compressed_body_is_read()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync("""{"id":"h1"}"""u8.ToArray());
        });
        using var hooks = tenant.Client();

        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
    }

    [Fact]
    public async Task A_body_that_only_claims_to_be_compressed_is_an_error_of_the_sdk()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, """{"id":"h1"}""", ("Content-Encoding", "gzip")));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksConnectionException>(() => hooks.GetAsync("h1"));

        Assert.Contains("damaged", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=no-such-charset", "{}")]
    [InlineData("application/xml", "<hook/>")]
    [InlineData("", "\u0000\u0001")]
    [InlineData("application/json", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public async Task A_success_that_is_no_hook_is_an_error_of_the_sdk(string type, string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(200, type, body));
        using var hooks = tenant.Client();

        Assert.Equal(200, (await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"))).Status);
    }

    [Theory]
    [InlineData("Retry-After", "-5")]
    [InlineData("Retry-After", "99999999999999999999")]
    [InlineData("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("x-ratelimit-reset", "99999999999999999")]
    [InlineData("x-ratelimit-reset", "-1")]
    [InlineData("x-ratelimit-reset", "soon")]
    public async Task Nonsense_about_the_rate_limit_ends_as_a_rate_limit(string header, string value)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(429, (header, value), ("x-ratelimit-remaining", "0")));
        foreach (var pace in new[] { false, true })
        {
            using var hooks = tenant.Client(new() { RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetryDelay = TimeSpan.FromMilliseconds(5), PaceRequests = pace });

            await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"));
            await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"));
        }
    }

    [Theory]
    [InlineData(999)]
    [InlineData(304)]
    [InlineData(407)]
    public async Task Unheard_of_statuses_are_errors_of_the_sdk(int status)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(status));
        using var hooks = tenant.Client(new() { MaxRetries = 0 });

        Assert.Equal(status, (await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"))).Status);
    }

    [Fact]
    public async Task An_answer_that_means_what_was_kept_earlier_is_laid_at_the_proxys_door()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(304));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Equal(304, failure.Status);
        Assert.Contains("check the proxy", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Redirects", failure.Message, StringComparison.Ordinal);
        Assert.Single(tenant.ApiRequests);
    }

    [Fact]
    public async Task Arguments_without_an_end_are_refused()
    {
        using var hooks = new HooksClient("localhost", TestTenant.Credentials());

        await Assert.ThrowsAsync<ArgumentException>("secrets", () => hooks.Secrets.CreateAsync("h1", Endless()));
        await Assert.ThrowsAsync<ArgumentException>("id", () => hooks.GetAsync(new string('x', 100_000)));
        await Assert.ThrowsAsync<ArgumentException>("hook", () => hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = "t", Dependencies = new Dictionary<string, string> { ["axios"] = null! } }));

        static IEnumerable<KeyValuePair<string, string>> Endless()
        {
            for (var i = 0; ; i++) yield return new($"KEY_{i}", "fake");
        }
    }
}
