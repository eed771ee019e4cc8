using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>
/// Makes one attempt: sends the request and reads the whole answer within the attempt's time-out. An answer that stalls or
/// breaks off is then a failed attempt, and no connection waits for a reader.
/// </summary>
internal sealed class AttemptHandler(HooksClientOptions options, RateLimitGauge gauge) : DelegatingHandler
{
    private readonly AttemptLimit limit = new(options.TimeProvider, options.LongestAttempt);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var end = limit.Start();
        var givingUp = cancellationToken.Register(static end => ((CancellationTokenSource)end!).Cancel(), end);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, end.Token).ConfigureAwait(false);
            gauge.Observe(response);
            if (response.Content is { } content && content.Headers.ContentLength != 0)
                response.Content = await BufferedContent.ReadAsync(content, end.Token).ConfigureAwait(false);
            return response;
        }
        catch (Exception failure)
        {
            response?.Dispose();
            if (failure is OperationCanceledException && end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
                throw new TimeoutRejectedException("The attempt took too long.", limit.Length, failure);
            throw;
        }
        finally
        {
            givingUp.Dispose();
            limit.End(end);
        }
    }
}
