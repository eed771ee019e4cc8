using System.Net;
using System.Net.Sockets;
using Kiota.Utf8Json;
using Polly;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>Which requests may be sent again after which outcome.</summary>
internal static class RepeatRules
{
    public static bool MayRepeat(HttpRequestMessage request, Outcome<HttpAnswer> outcome) => outcome switch
    {
        // The service has done nothing yet: any request may follow.
        { Result.Response.StatusCode: (HttpStatusCode)429 } => true,
        { Exception: { } failure } when NeverSent(failure) => true,
        // It may have done its work: only a request that can be done twice may follow.
        { Result.Response.StatusCode: HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } => IsRepeatable(request),
        { Exception: HttpRequestException or IOException or TimeoutRejectedException } => IsRepeatable(request),
        _ => false,
    };

    /// <summary>
    /// Every verb but POST. PATCH belongs to them here: this API's PATCH sets values, so that doing it twice is doing it once.
    /// A token request is a POST without an effect and says so.
    /// </summary>
    private static bool IsRepeatable(HttpRequestMessage request) => request.Method != HttpMethod.Post || TokenRequest.Is(request);

    /// <summary>Whether the connection failed before a byte of the request could leave.</summary>
    public static bool NeverSent(Exception failure)
    {
#if NET8_0_OR_GREATER
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }) return true;
#endif
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain }) return true;
        }

        return false;
    }
}
