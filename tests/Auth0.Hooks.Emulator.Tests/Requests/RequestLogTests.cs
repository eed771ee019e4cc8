using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator.Tests.Requests;

public sealed class RequestLogTests
{
    private const string Secret = "fake-secret-that-must-not-be-seen";

    [Fact]
    public async Task The_last_requests_are_kept_with_why_they_were_refused()
    {
        await using Api api = await Api.StartAsync();
        await api.GetAsync("/api/v2/hooks?per_page=1");
        await api.GetAsync("/api/v2/hooks/missing");
        EmulatorRequest[] last = [.. api.Tenant.Requests.TakeLast(2)];
        Assert.Equal(("GET", "/api/v2/hooks", 200, null), (last[0].Method, last[0].Path, last[0].Status, last[0].Refusal));
        Assert.Equal(("GET", "/api/v2/hooks/missing", 404, "Error: Hook does not exist"), (last[1].Method, last[1].Path, last[1].Status, last[1].Refusal));
        for (int index = 0; index < 250; index++)
            await api.GetAsync("/.well-known/jwks.json");
        Assert.Equal(200, api.Tenant.Requests.Count);
    }

    [Fact]
    public async Task No_secret_reaches_a_log_or_a_trace()
    {
        ConcurrentQueue<string> seen = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Auth0.Hooks.Emulator",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => seen.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        HooksEmulatorOptions options = new()
        {
            Clients = [new() { Id = "client", Secret = Secret }],
            ConfigureLogging = logging =>
            {
                logging.SetMinimumLevel(LogLevel.Trace);
                logging.Services.AddSingleton<ILoggerProvider>(new Recorder(seen));
            },
        };
        await using (Api api = await Api.StartAsync(options))
        {
            string id = await api.CreateHookAsync("Hook");
            await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new Dictionary<string, string> { ["KEY"] = Secret });
            await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new Dictionary<string, object> { ["KEY"] = new[] { Secret } });
            await api.SendTextAsync("PATCH", $"/api/v2/hooks/{id}/secrets", $$"""{"OTHER":"{{Secret}}" """);
            await api.GetAsync($"/api/v2/hooks?client_secret={Secret}");
            seen.Enqueue(string.Join('\n', api.Tenant.Requests));
            seen.Enqueue($"{options.Clients[0]}");
            string token = api.Http.DefaultRequestHeaders.Authorization!.Parameter!;
            Assert.DoesNotContain(seen, line => line.Contains(token, StringComparison.Ordinal));
        }

        Assert.Contains(seen, line => line.Contains("/api/v2/hooks/{id}/secrets", StringComparison.Ordinal) || line.Contains("POST api/v2", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    private sealed class Recorder(ConcurrentQueue<string> seen) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            seen.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
