using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>
/// One client activity and one duration per call, named after the HTTP conventions of OpenTelemetry. Costs nothing
/// where nobody listens.
/// </summary>
internal static class ClientTelemetry
{
    private static readonly string? Version = typeof(ClientTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Source = new(Utf8RequestAdapter.TelemetryName, Version);
    private static readonly Meter Meter = new(Utf8RequestAdapter.TelemetryName, Version);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of HTTP client requests.");

    public static Call? Start(RequestInformation request, Uri uri, bool recordQuery) =>
        Duration.Enabled || Source.HasListeners() ? Started(request, uri, recordQuery) : null;

    private static Call Started(RequestInformation request, Uri uri, bool recordQuery)
    {
        var measures = Duration.Enabled;
        var tags = new TagList
        {
            { "http.request.method", HttpMethods.Of(request.HttpMethod).Method },
            { "server.address", uri.Host },
            { "server.port", uri.Port },
            { "url.scheme", uri.Scheme },
        };
        var template = Template(request.UrlTemplate);
        if (template is not null) tags.Add("url.template", template);
        return new Call(StartActivity(tags, template, uri, recordQuery), tags, measures ? Stopwatch.GetTimestamp() : 0);
    }

    private static Activity? StartActivity(in TagList tags, string? template, Uri uri, bool recordQuery)
    {
        if (!Source.HasListeners()) return null;
        var method = (string)tags[0].Value!;
        var activity = Source.CreateActivity(template is null ? method : $"{method} {template}", ActivityKind.Client, default(ActivityContext), tags);
        activity?.SetTag("url.full", Full(uri, recordQuery));
        return activity?.Start();
    }

    // Without the base URL, which is a variable of every template, and without the list of query parameters.
    private static string? Template(string? template)
    {
        if (string.IsNullOrEmpty(template)) return null;
        const string baseUrl = "{+baseurl}";
        var start = template!.StartsWith(baseUrl, StringComparison.OrdinalIgnoreCase) ? baseUrl.Length : 0;
        var end = template.IndexOf("{?", StringComparison.Ordinal);
        return template.Substring(start, (end < 0 ? template.Length : end) - start);
    }

    private static string Full(Uri uri, bool recordQuery)
    {
        var address = uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        if (uri.Query.Length == 0) return address;
        return address + (recordQuery ? uri.Query : "?*");
    }

    /// <summary>What is recorded of one call.</summary>
    public sealed class Call(Activity? activity, TagList tags, long started) : IDisposable
    {
        private TagList tags = tags;
        private bool answered, failed;

        public void Answered(HttpResponseMessage response)
        {
            var status = (int)response.StatusCode;
            Status(status);
            Tag("network.protocol.version", response.Version.Minor == 0 && response.Version.Major > 1
                ? response.Version.Major.ToString(CultureInfo.InvariantCulture)
                : response.Version.ToString(2));
        }

        /// <summary>A filter, not a handler: it records the error on its way out and never catches it.</summary>
        public bool Observe(Exception error)
        {
            if (failed) return false; // by its status
            if (error is not ApiException { ResponseStatusCode: >= 400 and var status }) Failed(error.GetType().FullName!);
            else if (!answered) Status(status); // a handler below the adapter has turned the answer into the error
            return false;
        }

        public void Resent() => activity?.SetTag("http.request.resend_count", 1);

        public void Dispose()
        {
            if (started != 0) Duration.Record((Stopwatch.GetTimestamp() - started) / (double)Stopwatch.Frequency, tags);
            activity?.Dispose();
        }

        private void Status(int status)
        {
            answered = true;
            Tag("http.response.status_code", status);
            if (status >= 400) Failed(status.ToString(CultureInfo.InvariantCulture));
        }

        private void Failed(string type)
        {
            failed = true;
            Tag("error.type", type);
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        private void Tag(string name, object value)
        {
            tags.Add(name, value);
            activity?.SetTag(name, value);
        }
    }
}
