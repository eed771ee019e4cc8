using System.Globalization;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.RateLimiting;

/// <summary>Counts each request of the Management API and says in three headers how many are left.</summary>
internal sealed class RateLimitStep(RateLimiter limiter) : IMiddleware
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (limiter.Take() is not { } reading)
            return next(context);
        Write(context.Response, reading);
        return reading.IsAllowed ? next(context) : throw ServiceErrors.RateLimited();
    }

    // The Management API writes these names in lower case.
    public static void Write(HttpResponse response, RateLimitReading reading)
    {
        response.Headers["x-ratelimit-limit"] = reading.Limit.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-ratelimit-remaining"] = reading.Remaining.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-ratelimit-reset"] = reading.Reset.ToString(CultureInfo.InvariantCulture);
    }
}
