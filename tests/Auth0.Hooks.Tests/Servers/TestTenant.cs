using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>
/// A server on a loopback port that answers what a test scripts, over real connections. Tokens are issued as token-1,
/// token-2 and so on, unless a test scripts them too.
/// </summary>
internal sealed class TestTenant : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<Reply> apiScript = new();
    private readonly ConcurrentQueue<Reply> tokenScript = new();
    private readonly ConcurrentQueue<ReceivedRequest> received = new();
    private Func<ReceivedRequest, Reply> api = _ => Replies.Status(501);
    private Reply? token;
    private int tokens;

    private TestTenant(WebApplication server, ConnectionCount connections) => (this.server, Connections) = (server, connections);

    public ConnectionCount Connections { get; }

    /// <summary>The clock that the answers are dated by; without one they bear no date of the test's.</summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>The address to give to a client.</summary>
    public string Domain { get; private set; } = "";

    public IReadOnlyList<ReceivedRequest> ApiRequests => [.. received.Where(request => request.Path != "/oauth/token")];

    public IReadOnlyList<ReceivedRequest> TokenRequests => [.. received.Where(request => request.Path == "/oauth/token")];

    public static async Task<TestTenant> StartAsync(string host = "127.0.0.1")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var connections = new ConnectionCount();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Parse(host), 0, listener => listener.Use(connections.CountAsync)));
        var tenant = new TestTenant(builder.Build(), connections);
        tenant.server.Run(tenant.AnswerAsync);
        await tenant.server.StartAsync();
        tenant.Domain = tenant.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return tenant;
    }

    /// <summary>Answers the next requests to the API in this order.</summary>
    public void Answers(params Reply[] replies) => Array.ForEach(replies, apiScript.Enqueue);

    /// <summary>Answers every request to the API that has no scripted answer.</summary>
    public void AnswersAll(Func<ReceivedRequest, Reply> reply) => api = reply;

    public void AnswersAll(Reply reply) => api = _ => reply;

    /// <summary>Answers the next token requests in this order.</summary>
    public void AnswersTokens(params Reply[] replies) => Array.ForEach(replies, tokenScript.Enqueue);

    public void AnswersAllTokens(Reply reply) => token = reply;

    public HooksClient Client(HooksClientOptions? options = null) => new(Domain, Credentials(), options ?? Quick());

    public static ClientCredentials Credentials() => new("test-client", FakeSecrets.ClientSecret);

    /// <summary>Options with which repetitions cost a test no time, and a slow machine does not fail it.</summary>
    public static HooksClientOptions Quick() => new() { RetryDelay = TimeSpan.FromMilliseconds(1), AttemptTimeout = TimeSpan.FromMinutes(5), TotalTimeout = TimeSpan.FromMinutes(5) };

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await ReceivedRequest.ReadAsync(context.Request);
        received.Enqueue(request);
        if (Clock is not null) context.Response.Headers.Date = Clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        await Choose(request)(context);
    }

    private Reply Choose(ReceivedRequest request)
    {
        if (request.Path != "/oauth/token") return apiScript.TryDequeue(out var scripted) ? scripted : api(request);
        if (tokenScript.TryDequeue(out var scriptedToken)) return scriptedToken;
        return token ?? Replies.Token($"token-{Interlocked.Increment(ref tokens)}");
    }
}
