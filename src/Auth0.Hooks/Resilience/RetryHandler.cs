using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>
/// Sends a request again where <see cref="RepeatRules"/> allow it, within one total time-out. The last outcome is the caller's.
/// </summary>
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
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = args => new ValueTask<TimeSpan>(Remaining(Current(args.Context))) });
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
        var deadline = options.TimeProvider.GetUtcNow() + options.TotalTimeout;
        if (options.PaceRequests) return await GoOnAsync(new Exchange(request, deadline, first: null), cancellationToken).ConfigureAwait(false);
        Outcome<HttpResponseMessage> first;
        try
        {
            // Nearly every request ends with its first attempt, whose own time-out is enough: only a failure, or a wait, pays for the strategy.
            first = Outcome.FromResult(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutRejectedException)
        {
            first = Outcome.FromException<HttpResponseMessage>(failure);
        }

        if (options.MaxRetries > 0 && RepeatRules.MayRepeat(request, first)) return await GoOnAsync(new Exchange(request, deadline, first), cancellationToken).ConfigureAwait(false);
        first.ThrowIfException();
        return first.Result!;
    }

    private async Task<HttpResponseMessage> GoOnAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(ExchangeKey, exchange);
            return await pipeline.ExecuteAsync(
                static async (context, handler) => await handler.NextAsync(Current(context), context.CancellationToken).ConfigureAwait(false),
                context,
                this).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException late) when (late.Timeout != options.LongestAttempt)
        {
            throw new TimeoutRejectedException(late.Message, options.TotalTimeout, late);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>The outcome of the first attempt, which is over, and then of one after the other.</summary>
    private Task<HttpResponseMessage> NextAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        if (exchange.TakeFirst() is not { } first) return base.SendAsync(exchange.Request, cancellationToken);
        first.ThrowIfException();
        return Task.FromResult(first.Result!);
    }

    private TimeSpan Remaining(Exchange exchange)
    {
        // Polly takes no time-out to be none at all.
        var left = exchange.Deadline - options.TimeProvider.GetUtcNow();
        return left > TimeSpan.FromMilliseconds(10) ? left : TimeSpan.FromMilliseconds(10);
    }

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
    private sealed class Exchange(HttpRequestMessage request, DateTimeOffset deadline, Outcome<HttpResponseMessage>? first)
    {
        private Outcome<HttpResponseMessage>? first = first;

        public HttpRequestMessage Request { get; } = request;

        public DateTimeOffset Deadline { get; } = deadline;

        public TimeSpan Delay { get; set; }

        public Outcome<HttpResponseMessage>? TakeFirst()
        {
            var taken = first;
            first = null;
            return taken;
        }
    }
}
