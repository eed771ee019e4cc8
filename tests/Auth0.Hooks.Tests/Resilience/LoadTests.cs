using System.Collections.Concurrent;
using System.Text.Json;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Resilience;

public class LoadTests
{
    [Fact]
    public async Task Repeated_requests_give_their_connections_back()
    {
        await using var tenant = await TestTenant.StartAsync();
        var count = 0;
        tenant.AnswersAll(_ => Interlocked.Increment(ref count) % 2 == 1 ? Text(429, "text/plain", new string('x', 100_000)) : Hook());
        using var hooks = tenant.Client();

        for (var i = 0; i < 50; i++) await hooks.GetAsync("h1");

        Assert.Equal(100, tenant.ApiRequests.Count);
        Assert.Equal(1, tenant.Connections.All);
    }

    [Fact]
    public async Task Under_faults_every_call_is_done_or_fails_with_its_error_and_nothing_is_created_twice()
    {
        await using var tenant = await TestTenant.StartAsync();
        var dice = new Random(20261118);
        var created = new ConcurrentDictionary<string, int>();
        tenant.AnswersAll(request =>
        {
            double roll;
            lock (dice) roll = dice.NextDouble();
            if (roll < 0.10) return Status(429, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1"));
            if (request.Method == "POST") created.AddOrUpdate(JsonDocument.Parse(request.Body).RootElement.GetProperty("name").GetString()!, 1, (_, times) => times + 1);
            return roll switch
            {
                < 0.15 => Status(503),
                < 0.17 => CutConnection(),
                < 0.18 => Stall(),
                _ => Hook(),
            };
        });
        int done = 0, late = 0, failed = 0;
        using (var hooks = tenant.Client(new HooksClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), AttemptTimeout = TimeSpan.FromMilliseconds(500) }))
        {
            await Task.WhenAll(Enumerable.Range(0, 64).Select(async caller =>
            {
                for (var i = 0; i < 30; i++)
                {
                    try
                    {
                        if (i % 3 == 0) await hooks.CreateAsync(new() { Name = $"caller {caller} call {i}", Script = "s", TriggerId = "credentials-exchange" });
                        else await hooks.GetAsync("h1");
                        Interlocked.Increment(ref done);
                    }
                    catch (HooksTimeoutException)
                    {
                        Interlocked.Increment(ref late); // by a stall, or by a slow machine
                    }
                    catch (HooksApiException)
                    {
                        Interlocked.Increment(ref failed);
                    }
                }
            }));
        }

        Assert.Equal(64 * 30, done + late + failed);
        Assert.InRange(failed, 0, 64 * 30 * 2 / 10);
        Assert.All(created.Values, times => Assert.Equal(1, times));
    }
}
