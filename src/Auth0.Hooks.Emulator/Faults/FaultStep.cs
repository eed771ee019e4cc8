using System.Globalization;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.RateLimiting;
using Auth0.Hooks.Emulator.Requests;
using Auth0.Hooks.Emulator.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Hosting;

namespace Auth0.Hooks.Emulator.Faults;

/// <summary>Lets go wrong what a fault says.</summary>
internal sealed class FaultStep(HooksFaults faults, HooksEmulatorOptions options, IHostApplicationLifetime lifetime) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (faults.Next(context.Request.Method, context.Request.Path.ToUriComponent()) is not { } fault)
        {
            await next(context);
            return;
        }

        context.Features.Set(new Refusal("An injected fault", IsCut: fault.Stall || fault.Body == FaultyBody.Cut));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await Task.Delay(fault.Stall ? Timeout.InfiniteTimeSpan : fault.Delay, options.Time, ending.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
            return;
        }

        if (fault.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await FaultyAnswer.WriteAsync(context, fault.Body, fault.Status is { } status ? answered => RefuseAsync(answered, status, fault.RetryAfter) : next);
    }

    private Task RefuseAsync(HttpContext context, int status, int? retryAfter)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status429TooManyRequests)
            RateLimitStep.Write(context.Response, new(false, 50, 0, options.Time.GetUtcNow().ToUnixTimeSeconds() + (retryAfter ?? 0)));
        if (context.Request.Path == TokenEndpoint.Path)
            return context.Response.WriteAsJsonAsync(new { error = status == 429 ? "too_many_requests" : "server_error", error_description = "An injected fault" }, WireJson.Options);
        ServiceErrorException error = status == 429 ? ServiceErrors.RateLimited() : new(status, "An injected fault");
        return context.Response.WriteAsJsonAsync(
            new ErrorResponse { StatusCode = status, Error = ReasonPhrases.GetReasonPhrase(status), Message = error.Message, ErrorCode = error.ErrorCode }, WireJson.Options);
    }
}
