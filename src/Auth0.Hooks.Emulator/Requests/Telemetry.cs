using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Auth0.Hooks.Emulator.Requests;

/// <summary>What OpenTelemetry collects from a tenant, under the names of its HTTP conventions.</summary>
internal static class Telemetry
{
    public const string Name = "Auth0.Hooks.Emulator";

    public static readonly ActivitySource Activities = new(Name);

    private static readonly Histogram<double> Duration =
        new Meter(Name).CreateHistogram<double>("http.server.request.duration", "s", "How long the answers of the tenant take.");

    public static void Record(EmulatorRequest request, string? route, Activity? activity)
    {
        TagList tags = new()
        {
            { "http.request.method", request.Method },
            { "http.route", route },
            { "http.response.status_code", request.Status },
        };
        Duration.Record(request.Elapsed.TotalSeconds, tags);
        if (activity is null)
            return;
        foreach (var tag in tags)
            activity.SetTag(tag.Key, tag.Value);
        activity.SetTag("url.path", request.Path);
        if (request.Refusal is { } refusal)
            activity.SetTag("auth0.hooks.refusal", refusal);
        if (request.Status is 0 or >= 500)
            activity.SetStatus(ActivityStatusCode.Error);
    }
}
