using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>Refuses a flood of headers, an endless address and an impossible host, in the shape of the service and before anything looks at them.</summary>
internal sealed class RequestHeadStep : IMiddleware
{
    private const int MaximumHeaders = 100;
    private const int MaximumHeaderBytes = 32 * 1024;
    private const int MaximumTargetBytes = 8 * 1024;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (request.Path.Value!.Length + request.QueryString.Value!.Length > MaximumTargetBytes)
            throw TooLarge(StatusCodes.Status414UriTooLong);
        if (request.Headers.Count > MaximumHeaders || request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0)) > MaximumHeaderBytes)
            throw TooLarge(StatusCodes.Status431RequestHeaderFieldsTooLarge);
        if (!HasReadableHost(request))
            throw new ServiceErrorException(StatusCodes.Status400BadRequest, "The Host header is no host name");
        return next(context);
    }

    private static bool HasReadableHost(HttpRequest request)
    {
        try
        {
            _ = request.Host;
            return true;
        }
        catch (ArgumentException)
        {
            // A punycode name that decodes to nothing.
            return false;
        }
    }

    private static ServiceErrorException TooLarge(int status) => new(status, ReasonPhrases.GetReasonPhrase(status));
}
