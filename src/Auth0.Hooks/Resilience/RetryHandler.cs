using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Auth0.Hooks;

/// <summary>Sends a request again where <see cref="RepeatRules"/> allow it, within one total time-out. The last outcome is the caller's.</summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<Exchange> ExchangeKey = new("Auth0.Hooks.Exchange");

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private readonly HooksClientOptions options;
    private readonly ILogger logger;
    private readonly Random jitter = new();

    public RetryHandler(HooksClientOptions options, ILogger logger)
    {
        this.options = options;
        this.logger = logger;
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }.AddTimeout(options.TotalTimeout);
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => new ValueTask<bool>(Plan(args)),
                DelayGenerator = args => new ValueTask<TimeSpan?>(Current(args.Context).Delay),
                OnRetry = Release,
            });
        }

        pipeline = builder.Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(ExchangeKey, new Exchange(request, options.TimeProvider.GetUtcNow() + options.TotalTimeout));
            return await pipeline.ExecuteAsync(
                static async (context, handler) => await handler.SendOnceAsync(Current(context).Request, context.CancellationToken).ConfigureAwait(false),
                context,
                this).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);

    /// <summary>Decides on a repetition and on the wait before it: one that is too long, or ends after the total time-out, is none.</summary>
    private bool Plan(RetryPredicateArguments<HttpResponseMessage> args)
    {
        var exchange = Current(args.Context);
        if (!RepeatRules.MayRepeat(exchange.Request, args.Outcome)) return false;

        var now = options.TimeProvider.GetUtcNow();
        var backoff = Jittered(RepeatDelay.Exponential(args.AttemptNumber, options.RetryDelay, options.MaxRetryDelay));
        exchange.Delay = args.Outcome.Result is { } response && RepeatDelay.Requested(response, now, floor: backoff) is { } requested ? requested : backoff;
        return exchange.Delay <= options.MaxRetryDelay && now + exchange.Delay < exchange.Deadline;
    }

    /// <summary>Three quarters of the wait to all of it, so that callers who failed together do not come back together.</summary>
    private TimeSpan Jittered(TimeSpan delay)
    {
        lock (jitter) return TimeSpan.FromTicks((long)(delay.Ticks * (0.75 + (jitter.NextDouble() / 4))));
    }

    /// <summary>Gives the connection of an answer that nobody will read back.</summary>
    private ValueTask Release(OnRetryArguments<HttpResponseMessage> args)
    {
        var request = Current(args.Context).Request;
        var status = args.Outcome.Result is { } response ? (int)response.StatusCode : 0;
        Log.Repeating(logger, request.Method, request.RequestUri!.AbsolutePath, args.AttemptNumber + 1, args.RetryDelay, status, args.Outcome.Exception?.GetType().Name);
        args.Outcome.Result?.Dispose();
        return default;
    }

    private static Exchange Current(ResilienceContext context) => context.Properties.GetValue(ExchangeKey, null!);

    /// <summary>One request on its way through all its attempts.</summary>
    private sealed class Exchange(HttpRequestMessage request, DateTimeOffset deadline)
    {
        public HttpRequestMessage Request { get; } = request;

        public DateTimeOffset Deadline { get; } = deadline;

        public TimeSpan Delay { get; set; }
    }
}
