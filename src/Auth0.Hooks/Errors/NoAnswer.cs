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
            : new HooksConnectionException($"The connection failed for {where}: {Causes(failure)}{unknown}", failure);
    }

    /// <summary>What a platform's message hides behind "see inner exception": the certificate, say, that nobody trusts.</summary>
    private static string Causes(Exception failure) =>
        failure.GetBaseException().Message is var root && failure.Message.Contains(root) ? failure.Message : $"{failure.Message} {root}";
}
