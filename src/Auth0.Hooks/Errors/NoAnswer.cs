using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>Names the failure of a request that no complete answer came to.</summary>
internal static class NoAnswer
{
    public static HooksConnectionException ToException(HttpRequestMessage request, Exception failure)
    {
        var where = $"{request.Method} {request.RequestUri!.AbsolutePath} at {request.RequestUri.Authority}";
        var unknown = request.Method == HttpMethod.Get || TokenRequest.Is(request) ? "" : " Whether the service carried it out is not known: read before you repeat it.";
        return failure is TimeoutRejectedException timeout
            ? new HooksTimeoutException($"No complete answer to {where} came within {timeout.Timeout}.{unknown}", failure)
            : new HooksConnectionException($"The connection failed for {where}: {failure.Message}{unknown}", failure);
    }
}
