using System.Net;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

public class AttemptTests
{
    [Fact]
    public async Task The_time_out_of_an_attempt_goes_by_the_clients_clock()
    {
        // On this clock the 30 seconds of an attempt are over at once, and the 100 of the whole never.
        var clock = new SteppingClock(timeoutsFrom: TimeSpan.FromSeconds(60));
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Stall());
        using var hooks = new HooksClient(tenant.Domain, _ => new ValueTask<string>("t"), new HooksClientOptions { TimeProvider = clock, MaxRetries = 0 });

        var failure = await Assert.ThrowsAsync<HooksTimeoutException>(() => hooks.GetAsync("h1"));

        Assert.Equal([TimeSpan.FromSeconds(30)], clock.Waits);
        Assert.Contains("within 00:00:30", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(404, 404)]
    [InlineData(503, 200)]
    [InlineData(503, 503, 503)]
    [InlineData(401, 200)]
    [InlineData(401, 401)]
    [InlineData(429, 401, 200)]
    public async Task Every_answer_is_disposed_the_last_one_too(params int[] statuses)
    {
        using var transport = new CannedAnswers(new(statuses));
        var tokens = 0;
        using var hooks = new HooksClient("tenant.example", _ => new ValueTask<string>($"token-{++tokens}"), new HooksClientOptions { Transport = transport, RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetries = 2 });

        await Record.ExceptionAsync(() => hooks.GetAsync("h1"));

        Assert.NotEmpty(transport.Given);
        Assert.All(transport.Given, content => Assert.True(content.IsDisposed));
    }

    [Fact]
    public async Task An_answer_is_disposed_when_the_next_token_fails_to_come()
    {
        using var transport = new CannedAnswers(new([401]));
        var tokens = 0;
        using var hooks = new HooksClient("tenant.example", _ => tokens++ == 0 ? new ValueTask<string>("t") : throw new InvalidTimeZoneException(), new HooksClientOptions { Transport = transport });

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => hooks.GetAsync("h1"));

        Assert.True(Assert.Single(transport.Given).IsDisposed);
    }

    [Theory]
    [InlineData("get", 3)]
    [InlineData("delete", 3)]
    [InlineData("create", 1)]
    public async Task A_transport_that_gives_up_by_itself_is_a_connection_that_failed(string call, int attempts)
    {
        using var transport = new ImpatientTransport();
        using var hooks = new HooksClient("tenant.example", _ => new ValueTask<string>("t"), new HooksClientOptions { Transport = transport, RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetries = 2 });

        var failure = await Assert.ThrowsAsync<HooksConnectionException>(() => call switch
        {
            "get" => hooks.GetAsync("h1"),
            "delete" => hooks.DeleteAsync("h1"),
            _ => hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = "credentials-exchange" }),
        });

        Assert.Contains("within the configured ConnectTimeout", failure.Message, StringComparison.Ordinal);
        Assert.Equal(attempts, transport.Attempts);
    }

    [Fact]
    public async Task A_repetition_is_logged_with_its_cause()
    {
        var lines = new LogLines();
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Status(503, ("Retry-After", "7")), CutConnection());
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = new SteppingClock(), LoggerFactory = lines.Factory() });

        await hooks.GetAsync("h1");

        var repetitions = lines.All.Where(line => line.Contains("Repeating", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, repetitions.Count);
        Assert.Equal("Information: Repeating GET /api/v2/hooks/h1 in 00:00:07, repetition 1, after status 503 ", repetitions[0]);
        Assert.StartsWith("Information: Repeating GET /api/v2/hooks/h1 in 00:00:0", repetitions[1], StringComparison.Ordinal);
        Assert.EndsWith(", repetition 2, after status 0 HttpRequestException", repetitions[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transport_that_says_nothing_true_of_the_request_changes_no_error()
    {
        using var transport = new CannedAnswers(new([404]), new HttpRequestMessage());
        using var hooks = new HooksClient("tenant.example", _ => new ValueTask<string>("fake-access-token-0004"), new HooksClientOptions { Transport = transport });

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Contains("GET /api/v2/hooks/h1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("{\"id\":\"h1\", \"seen\":\"Bearer ***\"}", failure.Message, StringComparison.Ordinal);
    }

    private sealed class CannedAnswers(Queue<int> statuses, HttpRequestMessage? instead = null) : HttpMessageHandler
    {
        public List<WatchedContent> Given { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new WatchedContent(request.Headers.Authorization!.ToString());
            Given.Add(content);
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)(statuses.TryDequeue(out var status) ? status : 200)) { Content = content, RequestMessage = instead });
        }
    }

    /// <summary>Ends as the transport of .NET does when it cannot connect in its own time.</summary>
    private sealed class ImpatientTransport : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Attempts++;
            throw new TaskCanceledException("The operation was canceled.", new TimeoutException("A connection could not be established within the configured ConnectTimeout."));
        }
    }

    private sealed class WatchedContent(string seen) : StringContent($$"""{"id":"h1", "seen":"{{seen}}"}""")
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
