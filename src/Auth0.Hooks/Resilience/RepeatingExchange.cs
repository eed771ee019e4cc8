using Kiota.Utf8Json;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>
/// Sends a request again where <see cref="RepeatRules"/> allow it, within one total time-out. The last outcome is the caller's.
/// </summary>
internal sealed class RepeatingExchange : IExchange
{
    private static readonly ResiliencePropertyKey<Course> CourseKey = new("Auth0.Hooks.Course");

    private readonly ResiliencePipeline<HttpAnswer> pipeline;
    private readonly IExchange next;
    private readonly HooksClientOptions options;
    private readonly ILogger logger;
    private readonly Random jitter = new();

    public RepeatingExchange(IExchange next, HooksClientOptions options, ILogger logger)
    {
        this.next = next;
        this.options = options;
        this.logger = logger;
        var builder = new ResiliencePipelineBuilder<HttpAnswer> { TimeProvider = options.TimeProvider }
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = args => new ValueTask<TimeSpan>(Remaining(Current(args.Context))) });
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpAnswer>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => new ValueTask<bool>(Plan(args)),
                DelayGenerator = args => new ValueTask<TimeSpan?>(Current(args.Context).Delay),
                OnRetry = Release,
            });
        }

        pipeline = builder.Build();
    }

    public async ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = options.TimeProvider.GetTimestamp();
        if (options.PaceRequests) return await GoOnAsync(new Course(request, start, first: null), cancellationToken).ConfigureAwait(false);
        Outcome<HttpAnswer> first;
        try
        {
            // Nearly every request ends with its first attempt, whose own time-out is enough: only a failure, or a wait, pays for the strategy.
            first = Outcome.FromResult(await next.SendAsync(request, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutRejectedException)
        {
            first = Outcome.FromException<HttpAnswer>(failure);
        }

        if (options.MaxRetries > 0 && RepeatRules.MayRepeat(request, first)) return await GoOnAsync(new Course(request, start, first), cancellationToken).ConfigureAwait(false);
        first.ThrowIfException();
        return first.Result!;
    }

    private async ValueTask<HttpAnswer> GoOnAsync(Course course, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(CourseKey, course);
            return await pipeline.ExecuteAsync(
                static (context, repeating) => repeating.NextAsync(Current(context), context.CancellationToken),
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
    private ValueTask<HttpAnswer> NextAsync(Course course, CancellationToken cancellationToken)
    {
        if (course.TakeFirst() is not { } first) return next.SendAsync(course.Request, cancellationToken);
        first.ThrowIfException();
        return new ValueTask<HttpAnswer>(first.Result!);
    }

    /// <summary>Measured, not told by the time of day, which somebody may set meanwhile.</summary>
    private TimeSpan Left(Course course) => options.TotalTimeout - options.TimeProvider.GetElapsedTime(course.Start);

    private TimeSpan Remaining(Course course)
    {
        // Polly takes no time-out to be none at all.
        var left = Left(course);
        return left > TimeSpan.FromMilliseconds(10) ? left : TimeSpan.FromMilliseconds(10);
    }

    /// <summary>Decides on a repetition and on the wait before it: one that is too long, or ends after the total time-out, is none.</summary>
    private bool Plan(RetryPredicateArguments<HttpAnswer> args)
    {
        var course = Current(args.Context);
        if (!RepeatRules.MayRepeat(course.Request, args.Outcome)) return false;

        var backoff = Jittered(RepeatDelay.Exponential(args.AttemptNumber, options.RetryDelay, options.MaxRetryDelay));
        course.Delay = args.Outcome.Result is { } answer && RepeatDelay.Requested(answer.Response, options.TimeProvider, floor: backoff) is { } requested ? requested : backoff;
        return course.Delay <= options.MaxRetryDelay && course.Delay < Left(course);
    }

    /// <summary>Three quarters of the wait to all of it, so that callers who failed together do not come back together.</summary>
    private TimeSpan Jittered(TimeSpan delay)
    {
        lock (jitter) return TimeSpan.FromTicks((long)(delay.Ticks * (0.75 + (jitter.NextDouble() / 4))));
    }

    /// <summary>Gives the connection of an answer that nobody will read back.</summary>
    private ValueTask Release(OnRetryArguments<HttpAnswer> args)
    {
        var request = Current(args.Context).Request;
        var status = args.Outcome.Result is { } answer ? (int)answer.Response.StatusCode : 0;
        Log.Repeating(logger, request.Method, request.RequestUri!.AbsolutePath, args.AttemptNumber + 1, args.RetryDelay, status, args.Outcome.Exception?.GetType().Name);
        args.Outcome.Result?.Dispose();
        return default;
    }

    private static Course Current(ResilienceContext context) => context.Properties.GetValue(CourseKey, null!);

    /// <summary>One request on its way through all its attempts.</summary>
    private sealed class Course(HttpRequestMessage request, long start, Outcome<HttpAnswer>? first)
    {
        private Outcome<HttpAnswer>? first = first;

        public HttpRequestMessage Request { get; } = request;

        /// <summary>Time stamp of the clock.</summary>
        public long Start { get; } = start;

        public TimeSpan Delay { get; set; }

        public Outcome<HttpAnswer>? TakeFirst()
        {
            var taken = first;
            first = null;
            return taken;
        }
    }
}
