using System.Net;
using Auth0.Hooks.Tests.Servers;

namespace Auth0.Hooks.Tests.Resilience;

/// <summary>A stream that is closed under a read may end as if it had come to its end: half an answer is not taken for a whole one then.</summary>
public class ClosedStreamTests
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("get")]
    [InlineData("create")]
    public async Task Half_an_answer_that_a_caller_gave_up_is_a_cancelled_call(string call)
    {
        using var transport = new HalfAnswers();
        using var hooks = Client(transport, new SteppingClock());
        using var cancellation = new CancellationTokenSource();
        var cancelled = CallAsync(hooks, call, cancellation.Token);
        await transport.HalfIsRead;

        await cancellation.CancelAsync();

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(cancellation.Token, failure.CancellationToken);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("create")]
    public async Task Half_an_answer_whose_time_is_over_is_an_attempt_that_timed_out(string call)
    {
        using var transport = new HalfAnswers();
        var clock = new SteppingClock();
        using var hooks = Client(transport, clock);
        var late = CallAsync(hooks, call, CancellationToken.None);
        await transport.HalfIsRead;

        clock.Elapse(AttemptTimeout);

        await Assert.ThrowsAsync<HooksTimeoutException>(() => late);
    }

    private static HooksClient Client(HalfAnswers transport, SteppingClock clock) => new("tenant.example", _ => new ValueTask<string>("t"), new HooksClientOptions
    {
        Transport = transport,
        TimeProvider = clock,
        MaxRetries = 0,
        AttemptTimeout = AttemptTimeout,
        TotalTimeout = TimeSpan.FromHours(1),
    });

    private static Task CallAsync(HooksClient hooks, string call, CancellationToken cancellationToken) => call == "get"
        ? hooks.GetAsync("h1", cancellationToken)
        : hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = "credentials-exchange" }, cancellationToken);

    /// <summary>Answers with half a hook, and says no more until it is closed or given up.</summary>
    private sealed class HalfAnswers : HttpMessageHandler
    {
        private readonly TaskCompletionSource<bool> halfIsRead = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HalfIsRead => halfIsRead.Task;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new StreamContent(new HalfStream("""{"id":"h1",""", halfIsRead));
            content.Headers.ContentType = new("application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }

    private sealed class HalfStream(string half, TaskCompletionSource<bool> halfIsRead) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(half))
    {
        private readonly TaskCompletionSource<int> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            if (Position < Length) return Read(buffer, offset, count);
            using var end = cancellationToken.Register(() => closed.TrySetResult(0));
            halfIsRead.TrySetResult(true);
            return await closed.Task;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var bytes = new byte[buffer.Length];
            var read = await ReadAsync(bytes, 0, bytes.Length, cancellationToken);
            bytes.AsSpan(0, read).CopyTo(buffer.Span);
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            closed.TrySetResult(0);
            base.Dispose(disposing);
        }
    }
}
