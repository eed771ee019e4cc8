using Polly;

namespace Auth0.Hooks;

/// <summary>
/// Makes one attempt: sends the request and reads the whole answer within the attempt's time-out. An answer that stalls or
/// breaks off is then a failed attempt, and no connection waits for a reader.
/// </summary>
internal sealed class AttemptHandler : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private readonly RateLimitGauge gauge;

    public AttemptHandler(HooksClientOptions options, RateLimitGauge gauge)
    {
        this.gauge = gauge;
        pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }
            .AddTimeout(options.AttemptTimeout)
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await pipeline.ExecuteAsync(
            static (state, token) => new ValueTask<HttpResponseMessage>(state.handler.SendAndReadAsync(state.request, token)),
            (handler: this, request),
            cancellationToken).ConfigureAwait(false);

    private async Task<HttpResponseMessage> SendAndReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            gauge.Observe(response);
            if (response.Content is { } content && content.Headers.ContentLength != 0)
                response.Content = await BufferedContent.ReadAsync(content, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
