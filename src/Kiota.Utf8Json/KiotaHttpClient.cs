using System.Net;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Kiota.Utf8Json;

/// <summary>Makes the <see cref="HttpClient"/> of an adapter that is given none: Kiota's handlers, in this order.</summary>
public static class KiotaHttpClient
{
    /// <summary>Creates a client with Kiota's handlers.</summary>
    /// <param name="innermost">
    /// Sends the messages in the end. If omitted, a handler that decompresses, leaves redirects to Kiota's handler,
    /// and renews its connections every 15 minutes, so that a change of addresses is noticed.
    /// </param>
    /// <returns>A client that is made to live as long as the process.</returns>
    /// <remarks>
    /// Retries and redirects follow the options of each request, as Kiota documents them:
    /// <see cref="RetryHandlerOption"/>, <see cref="RedirectHandlerOption"/> and the others.
    /// </remarks>
    public static HttpClient Create(HttpMessageHandler? innermost = null)
    {
        DelegatingHandler[] handlers =
        [
            new UriReplacementHandler<UriReplacementHandlerOption>(),
            new RetryHandler(),
            new RedirectHandler(),
            new ParametersNameDecodingHandler(),
            new UserAgentHandler(),
            new HeadersInspectionHandler(),
            new BodyInspectionHandler(),
        ];
        return new HttpClient(KiotaClientFactory.ChainHandlersCollectionAndGetFirstLink(innermost ?? Innermost(), handlers)!);
    }

    private static HttpMessageHandler Innermost() =>
#if NETSTANDARD2_0
        new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate };
#else
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            EnableMultipleHttp2Connections = true,
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        };
#endif
}
