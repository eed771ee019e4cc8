using Kiota.Utf8Json;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>
/// Makes one attempt: sends the request and reads the whole answer within the attempt's time-out. An answer that stalls or
/// breaks off is then a failed attempt, and no connection waits for a reader.
/// </summary>
internal sealed class AttemptExchange(HttpMessageInvoker transport, HooksClientOptions options, RateLimitGauge gauge) : IExchange
{
    /// <summary>More than the largest page of hooks can hold, and less than would bring a process down.</summary>
    private const int LargestAnswer = 256 * 1024 * 1024;

    private readonly AttemptLimit limit = new(options.TimeProvider, options.LongestAttempt);

    public async ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var end = limit.Start();
        var givingUp = cancellationToken.Register(static end => ((CancellationTokenSource)end!).Cancel(), end);
        HttpAnswer? answer = null;
        try
        {
            answer = new HttpAnswer(request, await transport.SendAsync(request, end.Token).ConfigureAwait(false));
            gauge.Observe(answer.Response);
            await answer.ReadAsync(LargestAnswer, end.Token).ConfigureAwait(false);
            return answer;
        }
        catch (Exception failure)
        {
            answer?.Dispose();
            // What ends a read may show as any failure of the connection.
            cancellationToken.ThrowIfCancellationRequested();
            if (end.IsCancellationRequested) throw new TimeoutRejectedException("The attempt took too long.", limit.Length, failure);
            // Nobody here did: the transport has a limit of its own, such as one for connecting.
            if (failure is OperationCanceledException) throw new HttpRequestException("The transport gave up by itself.", failure);
            if (failure is InvalidDataException) throw new IOException("The body of the answer is damaged: it cannot be decompressed.", failure);
            throw;
        }
        finally
        {
            givingUp.Dispose();
            limit.End(end);
        }
    }
}
