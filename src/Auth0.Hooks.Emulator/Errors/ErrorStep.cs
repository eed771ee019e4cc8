using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks.Emulator.Errors;

/// <summary>Writes every failure behind it in the shape of the Management API, and nothing of an unexpected one's details.</summary>
internal sealed partial class ErrorStep(ILogger<ErrorStep> logger) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (ServiceErrorException refusal)
        {
            await WriteAsync(context, refusal);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: there is nobody to answer.
        }
        catch (BadHttpRequestException malformed)
        {
            await WriteAsync(context, new(malformed.StatusCode, ReasonPhrases.GetReasonPhrase(malformed.StatusCode)));
        }
        catch (Exception unexpected)
        {
            LogUnexpected(logger, context.Request.Method, context.Request.Path.ToUriComponent(), unexpected.GetType().Name, unexpected.StackTrace);
            await WriteAsync(context, new(500, "Internal error"));
        }
    }

    private static async Task WriteAsync(HttpContext context, ServiceErrorException refusal)
    {
        Refusal.Note(context, refusal.Message);
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        await context.Response.WriteAsJsonAsync(
            new ErrorResponse
            {
                StatusCode = refusal.Status,
                Error = ReasonPhrases.GetReasonPhrase(refusal.Status),
                Message = refusal.Message,
                ErrorCode = refusal.ErrorCode,
            },
            WireJson.Options,
            context.RequestAborted);
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "{Method} {Path} failed inside the emulator with {Exception}: {StackTrace}")]
    private static partial void LogUnexpected(ILogger logger, string method, string path, string exception, string? stackTrace);
}
