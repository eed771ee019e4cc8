using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Kiota.Utf8Json.Tests.Models;

namespace Kiota.Utf8Json.Tests.Adapter;

public class TelemetryTests
{
    [Theory]
    [InlineData(200, null)]
    [InlineData(404, "404")]
    public async Task A_call_is_one_client_activity_and_one_duration(int status, string? errorType)
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Utf8RequestAdapter.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var durations = new ConcurrentQueue<Dictionary<string, object?>>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, it) => { if (instrument.Meter.Name == Utf8RequestAdapter.TelemetryName) it.EnableMeasurementEvents(instrument); },
        };
        meters.SetMeasurementEventCallback<double>((_, value, tags, _) => durations.Enqueue(new(tags.ToArray()) { ["value"] = value }));
        meters.Start();

        await using var server = await LoopbackServer.StartAsync("{}", status);
        using var adapter = Calls.Adapter(server);
        var request = Calls.Get("tom");
        request.QueryParameters["fields"] = "private";
        await Record.ExceptionAsync(() => adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue));

        var port = new Uri(server.Url).Port;
        var activity = Assert.Single(activities, it => Equals(it.GetTagItem("server.port"), port));
        Assert.Equal(("GET /animals/{id}", ActivityKind.Client), (activity.DisplayName, activity.Kind));
        Assert.Equal("GET", activity.GetTagItem("http.request.method"));
        Assert.Equal(status, activity.GetTagItem("http.response.status_code"));
        Assert.Equal("/animals/{id}", activity.GetTagItem("url.template"));
        Assert.Equal($"{server.Url}/animals/tom?*", activity.GetTagItem("url.full"));
        Assert.Equal("1.1", activity.GetTagItem("network.protocol.version"));
        Assert.Equal(errorType, activity.GetTagItem("error.type"));
        Assert.Equal(errorType is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error, activity.Status);
        var duration = Assert.Single(durations, it => Equals(it["server.port"], port));
        Assert.InRange((double)duration["value"]!, 0, 60);
        Assert.Equal(("GET", status, errorType), (duration["http.request.method"], duration["http.response.status_code"], duration.GetValueOrDefault("error.type")));
    }

    [Fact]
    public async Task A_call_that_gets_no_answer_records_why()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Utf8RequestAdapter.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var server = await LoopbackServer.StartAsync("{}");
        var url = server.Url;
        await server.DisposeAsync();
        using var adapter = new Utf8RequestAdapter(new Microsoft.Kiota.Abstractions.Authentication.AnonymousAuthenticationProvider(), new HttpClient()) { BaseUrl = url };
        await Assert.ThrowsAsync<HttpRequestException>(() => adapter.SendNoContentAsync(Calls.Get()));
        var activity = Assert.Single(activities, it => Equals(it.GetTagItem("server.port"), new Uri(url).Port));
        Assert.Equal((typeof(HttpRequestException).FullName, ActivityStatusCode.Error), (activity.GetTagItem("error.type"), activity.Status));
    }
}
