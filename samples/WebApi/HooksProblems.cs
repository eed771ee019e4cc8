using Auth0.Hooks;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace WebApi;

/// <summary>
/// Turns a refusal by the tenant into problem details. What the caller can mend is explained to the caller; what only the operator can mend
/// (a wrong client secret, a missing scope, a tenant that is down) goes to the log, and the caller learns no more than that it failed.
/// </summary>
internal sealed class HooksProblems(IProblemDetailsService problems, ILogger<HooksProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        (int Status, string Title)? known = exception switch
        {
            // The client refuses what cannot be right before it leaves; everything that it is given here comes from the request.
            ArgumentException or HooksValidationException => (400, "A value is not acceptable"),
            HooksNotFoundException => (404, "There is no such hook"),
            HooksConflictException => (409, "The name is taken"),
            HooksReadOnlyException => (409, "The tenant no longer takes this change"),
            HooksNotAllowedException => (410, "The tenant has no Hooks"),
            HooksRateLimitException => (503, "The tenant's rate limit is spent"),
            HooksTimeoutException => (504, "The tenant did not answer in time"),
            HooksApiException => (502, "The tenant could not be used"),
            _ => null,
        };
        if (known is not { } problem)
            return false;

        if (problem.Status >= 500)
            logger.LogError(exception, "{Title}", problem.Title);
        if (exception is HooksRateLimitException { RetryAfter: { } wait })
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

        context.Response.StatusCode = problem.Status;
        return await problems.TryWriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = problem.Status,
                Title = problem.Title,
                Detail = problem.Status < 500 ? exception.Message : null,
            },
        });
    }
}
