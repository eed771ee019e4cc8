using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>Names the failure of a request that no complete answer came to.</summary>
internal static class NoAnswer
{
    private const string Unreached = " Nothing was sent. Check the domain, the network and the proxy.";

    public static HooksConnectionException ToException(HttpRequestMessage request, Exception failure)
    {
        var where = $"{request.Method} {Excerpt.Of(request.RequestUri!.AbsolutePath)} at {request.RequestUri.Authority}";
        var unknown = request.Method == HttpMethod.Get || TokenRequest.Is(request) ? "" : " Whether the service carried it out is not known: read before you repeat it.";
        return failure is TimeoutRejectedException timeout
            ? new HooksTimeoutException($"No complete answer to {where} came within {timeout.Timeout}.{unknown}", failure)
            : new HooksConnectionException($"The connection failed for {where}: {Causes(failure)}{(RepeatRules.NeverSent(failure) ? Unreached : unknown)}", failure);
    }

    /// <summary>What a platform's message hides behind "see inner exception": the certificate, say, that nobody trusts.</summary>
    private static string Causes(Exception failure) =>
        failure.GetBaseException().Message is var root && failure.Message.Contains(root) ? Sentence(failure.Message) : $"{failure.Message} {Sentence(root)}";

    private static string Sentence(string text) => text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".";
}
