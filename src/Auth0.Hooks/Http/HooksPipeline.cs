using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>
/// The handlers between the generated client and the network, outermost first: errors, token, retries, pacing, one attempt.
/// Requests to the token endpoint have retries and attempts of their own, because its rate limit is another.
/// </summary>
internal sealed class HooksPipeline : IDisposable
{
    private static readonly string Product = "Auth0.Hooks/" + typeof(HooksPipeline).Assembly.GetName().Version!.ToString(3);

    private readonly HttpMessageHandler? ownTransport;
    private readonly HttpClient tokenClient;
    private bool isDisposed;

    public HooksPipeline(Tenant tenant, HooksClientOptions options, Func<HttpClient, ILogger, IBearerTokens> createTokens)
    {
        var logger = options.LoggerFactory.CreateLogger(Log.Category);
        var transport = options.Transport ?? (ownTransport = Transport.Create());

        tokenClient = CreateClient(new RetryHandler(options, logger)
        {
            InnerHandler = new TokenRequest.FormHandler { InnerHandler = new AttemptHandler(options, new RateLimitGauge()) { InnerHandler = transport } },
        });

        HttpMessageHandler attempts = new AttemptHandler(options, Gauge) { InnerHandler = transport };
        if (options.PaceRequests) attempts = new PacingHandler(Gauge, options) { InnerHandler = attempts };
        Client = CreateClient(new ErrorHandler(options.TimeProvider)
        {
            InnerHandler = new TokenHandler(tenant, createTokens(tokenClient, logger), logger)
            {
                InnerHandler = new RetryHandler(options, logger) { InnerHandler = attempts },
            },
        });
    }

    public HttpClient Client { get; }

    public RateLimitGauge Gauge { get; } = new();

    public bool IsDisposed => Volatile.Read(ref isDisposed);

    public void Dispose()
    {
        Volatile.Write(ref isDisposed, true);
        Client.Dispose();
        tokenClient.Dispose();
        ownTransport?.Dispose();
    }

    private static HttpClient CreateClient(HttpMessageHandler handler)
    {
        // The retry and attempt handlers keep the time.
        var client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        // As text: a parsed value would be copied into each request.
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Product);
        return client;
    }
}
