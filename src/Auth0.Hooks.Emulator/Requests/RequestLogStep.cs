using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator.Requests;

/// <summary>
/// Notes each request: for the page, the log and OpenTelemetry. Neither headers nor bodies nor queries are noted, so no secret is.
/// </summary>
internal sealed partial class RequestLogStep(RequestLog log, HooksEmulatorOptions options, ILogger<RequestLogStep> logger) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        string? route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        using Activity? activity = Telemetry.Activities.StartActivity($"{context.Request.Method} {route}", ActivityKind.Server);
        DateTimeOffset at = options.Time.GetUtcNow();
        long start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Refusal? refusal = context.Features.Get<Refusal>();
            EmulatorRequest request = new(
                at,
                context.Request.Method,
                context.Request.Path.ToUriComponent(),
                context.RequestAborted.IsCancellationRequested || refusal is { IsCut: true } ? 0 : context.Response.StatusCode,
                Stopwatch.GetElapsedTime(start),
                refusal?.Reason);
            log.Add(request);
            Telemetry.Record(request, route, activity);
            LogRequest(logger, request.Method, request.Path, request.Status, request.Elapsed.TotalMilliseconds, request.Refusal ?? "");
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Method} {Path} answered {Status} in {Milliseconds:F1} ms {Refusal}")]
    private static partial void LogRequest(ILogger logger, string method, string path, int status, double milliseconds, string refusal);
}
