using System.Net;

namespace Auth0.Hooks;

/// <summary>Makes the handler that sends requests, for a client that lives as long as its process.</summary>
internal static class Transport
{
    /// <summary>No redirects: a token and a secret stay with the host that they were meant for. Connections end in time to see DNS changes.</summary>
    public static HttpMessageHandler Create() =>
#if NET
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        };
#else
        new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
#endif
}
