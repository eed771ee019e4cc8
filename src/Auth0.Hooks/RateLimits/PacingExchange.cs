using Kiota.Utf8Json;

namespace Auth0.Hooks;

/// <summary>
/// Holds requests back while the budget that the service reported is spent. Once the reset has passed, one request goes
/// ahead; its answer tells how many may follow.
/// </summary>
internal sealed class PacingExchange(IExchange next, RateLimitGauge gauge, HooksClientOptions options) : IExchange
{
    /// <summary>Resets are whole seconds and often the current one; a shorter wait would only meet the next 429.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim turn = new(1, 1);
    private RateLimit? spentBudget;
    private int sentOnBudget;

    public async ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WaitForBudgetAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }

        return await next.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task WaitForBudgetAsync(CancellationToken cancellationToken)
    {
        if (gauge.Last is not { } budget) return;
        if (!ReferenceEquals(budget, spentBudget)) (spentBudget, sentOnBudget) = (budget, 0);
        if (sentOnBudget++ < budget.Remaining) return;

        // A reset in a far future comes from a clock that is wrong; then a request has to find out.
        var wait = budget.Reset - options.TimeProvider.GetUtcNow();
        if (wait > options.MaxRetryDelay) wait = options.MaxRetryDelay;
        await options.TimeProvider.DelayAsync(wait > ShortestWait ? wait : ShortestWait, cancellationToken).ConfigureAwait(false);
    }
}
