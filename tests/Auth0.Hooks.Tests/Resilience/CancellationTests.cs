using System.Net;
using System.Net.Sockets;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

/// <summary>A caller may give up at every point of a call. It gets its own token back, nothing is sent again, and the client goes on.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    public void Dispose() => cancellation.Dispose();

    [Fact]
    public async Task Before_the_token_nothing_is_sent()
    {
        await using var tenant = await TestTenant.StartAsync();
        using var hooks = tenant.Client();
        await cancellation.CancelAsync();

        await IsCancelled(hooks.GetAsync("h1", cancellation.Token));
        await IsCancelled(hooks.CreateSecretAsync("h1", "KEY", FakeSecrets.HookSecret, cancellation.Token));

        Assert.Empty(tenant.TokenRequests);
        Assert.Empty(tenant.ApiRequests);
    }

    [Fact]
    public async Task Before_a_call_with_a_token_of_the_applications_the_application_is_not_asked()
    {
        await using var tenant = await TestTenant.StartAsync();
        var asked = 0;
        using var hooks = new HooksClient(tenant.Domain, _ => new ValueTask<string>($"token-{++asked}"));
        await cancellation.CancelAsync();

        await IsCancelled(hooks.GetAsync("h1", cancellation.Token));

        Assert.Equal(0, asked);
        Assert.Empty(tenant.ApiRequests);
    }

    [Fact]
    public async Task During_the_token_fetch_one_of_many_who_wait_gives_up_alone()
    {
        await using var tenant = await TestTenant.StartAsync();
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        tenant.AnswersTokens(async context =>
        {
            asked.SetResult();
            await After(answer.Task, Token("token-1"))(context);
        });
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();
        var impatient = hooks.GetAsync("h1", cancellation.Token);
        var patient = Enumerable.Range(0, 20).Select(_ => hooks.GetAsync("h1")).ToList();
        await asked.Task;

        await cancellation.CancelAsync();

        await IsCancelled(impatient);
        answer.SetResult();
        Assert.All(await Task.WhenAll(patient), hook => Assert.Equal("h1", hook.Id));
        Assert.Equal((1, 20), (tenant.TokenRequests.Count, tenant.ApiRequests.Count));
    }

    [Fact]
    public async Task While_it_connects()
    {
        // Takes connections, and never shakes hands.
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var hooks = new HooksClient($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", _ => new ValueTask<string>("t"));
        var call = hooks.GetAsync("h1", cancellation.Token);
        using var connection = await listener.AcceptTcpClientAsync();

        await cancellation.CancelAsync();

        await IsCancelled(call);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("get")]
    [InlineData("create")]
    public async Task While_it_waits_for_the_headers(string call) => await IsCancelledWhileItWaits(Stall(), call, HasArrived);

    [Theory]
    [InlineData("get")]
    [InlineData("create")]
    public async Task While_it_reads_the_body(string call) =>
        await IsCancelledWhileItWaits(
            context =>
            {
                context.Response.Headers["x-ratelimit-remaining"] = context.Response.Headers["x-ratelimit-reset"] = "1";
                return StallInBody()(context);
            },
            call,
            (hooks, _, _) => hooks.RateLimit is not null);

    [Theory]
    [InlineData("get")]
    [InlineData("create")]
    public async Task While_it_backs_off(string call) =>
        await IsCancelledWhileItWaits(Status(429, ("Retry-After", "20")), call, static (_, _, lines) => lines.All.Any(line => line.Contains("Repeating", StringComparison.Ordinal)));

    private static bool HasArrived(HooksClient hooks, TestTenant tenant, LogLines lines) => tenant.ApiRequests.Count == 1;

    private async Task IsCancelledWhileItWaits(Reply reply, string call, Func<HooksClient, TestTenant, LogLines, bool> waits)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(reply);
        tenant.AnswersAll(Hook());
        var lines = new LogLines();
        using var hooks = tenant.Client(new HooksClientOptions { LoggerFactory = lines.Factory() });
        var cancelled = call == "get"
            ? hooks.GetAsync("h1", cancellation.Token)
            : hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = "credentials-exchange" }, cancellation.Token);
        while (!waits(hooks, tenant, lines)) await Task.Yield();

        await cancellation.CancelAsync();

        await IsCancelled(cancelled);
        Assert.Single(tenant.ApiRequests);
        Assert.Equal("h1", (await hooks.GetAsync("h1")).Id);
    }

    private async Task IsCancelled(Task call)
    {
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
        Assert.True(call.IsCanceled);
    }
}
