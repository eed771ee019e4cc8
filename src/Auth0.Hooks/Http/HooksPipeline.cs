using Kiota.Utf8Json;
using Microsoft.Extensions.Logging;

namespace Auth0.Hooks;

/// <summary>
/// The steps between the generated client and the network, outermost first: client, token, repetitions, pacing, one attempt. They are
/// no handlers of an <see cref="HttpClient"/>, because an attempt includes the body of its answer.
/// Requests to the token endpoint have repetitions and attempts of their own, because its rate limit is another.
/// </summary>
internal sealed class HooksPipeline : IDisposable
{
    private readonly CancellationTokenSource disposal = new();
    private readonly HttpMessageInvoker transport;

    public HooksPipeline(Tenant tenant, HooksClientOptions options, Func<IExchange, ILogger, IBearerTokens> createTokens)
    {
        var logger = options.LoggerFactory.CreateLogger(Log.Category);
        transport = options.Transport is { } given ? new HttpMessageInvoker(given, disposeHandler: false) : new HttpMessageInvoker(Transport.Create());

        IExchange tokenAttempts = new TokenRequest.FormExchange(new AttemptExchange(transport, options, new RateLimitGauge()));
        var tokens = createTokens(new ClientExchange(new RepeatingExchange(tokenAttempts, options, logger), disposal.Token), logger);

        IExchange attempts = new AttemptExchange(transport, options, Gauge);
        if (options.PaceRequests) attempts = new PacingExchange(attempts, Gauge, options);
        Calls = new ClientExchange(new TokenExchange(new RepeatingExchange(attempts, options, logger), tenant, tokens, logger), disposal.Token);
    }

    /// <summary>The way of every call to the API.</summary>
    public IExchange Calls { get; }

    public RateLimitGauge Gauge { get; } = new();

    public void Dispose()
    {
        disposal.Cancel();
        transport.Dispose();
    }
}
