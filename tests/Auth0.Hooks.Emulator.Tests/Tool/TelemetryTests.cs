using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator.Tests.Tool;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_and_metrics_reach_a_collector_without_secrets()
    {
        ConcurrentDictionary<string, string> received = new();
        TaskCompletionSource both = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WebApplication collector = await CollectAsync((path, body) =>
        {
            received.AddOrUpdate(path, body, (_, before) => before + body);
            if (Tell("/v1/traces", "/api/v2/hooks") && Tell("/v1/metrics", "http.server.request.duration")) both.TrySetResult();
        });
        (string, string)[] environment =
        [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "50"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "50"),
        ];
        using ToolProcess tool = await ToolProcess.StartAsync(environment);
        using HttpClient http = new() { BaseAddress = tool.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "fake-bearer-token");
        await http.GetAsync("/api/v2/hooks?fields=fake-query");

        await both.Task.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Contains("auth0-hooks-emulator", received["/v1/traces"], StringComparison.Ordinal);
        Assert.All(received.Values, body => Assert.DoesNotMatch("fake-bearer-token|fake-query", body));

        // The first metrics are sent before there was a request.
        bool Tell(string path, string what) => received.TryGetValue(path, out string? body) && body.Contains(what, StringComparison.Ordinal);
    }

    /// <summary>Receives what OTLP sends over HTTP. Texts stand in its binary form as they are.</summary>
    private static async Task<WebApplication> CollectAsync(Action<string, string> receive)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication collector = builder.Build();
        collector.Run(async context =>
        {
            using StreamReader reader = new(context.Request.Body, Encoding.Latin1);
            receive(context.Request.Path, await reader.ReadToEndAsync());
            context.Response.ContentType = "application/x-protobuf";
        });
        await collector.StartAsync();
        return collector;
    }
}
