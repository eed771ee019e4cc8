using Kiota.Utf8Json;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>
/// The outermost step of every request: it says who sends it, ends it when the client is disposed, and names the failure of one
/// that no answer came to, or one that is too large.
/// </summary>
internal sealed class ClientExchange(IExchange next, CancellationToken disposal) : IExchange
{
    private const string UserAgent = "User-Agent";

    private static readonly string Product = "Auth0.Hooks/" + typeof(ClientExchange).Assembly.GetName().Version!.ToString(3);

    public async ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (disposal.IsCancellationRequested) throw new ObjectDisposedException(nameof(HooksClient));
        cancellationToken.ThrowIfCancellationRequested();
        // As text: a parsed value would be copied into each request.
        if (!request.Headers.Contains(UserAgent)) request.Headers.TryAddWithoutValidation(UserAgent, Product);
        using var either = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, disposal) : null;
        try
        {
            return await next.SendAsync(request, either?.Token ?? disposal).ConfigureAwait(false);
        }
        catch (UnexpectedResponseException tooLarge)
        {
            throw HooksErrors.NotDocumented(tooLarge, await RequestSecrets.ReadAsync(request).ConfigureAwait(false), ". No answer of this service is so large: check the domain and the proxy.");
        }
        catch (Exception failure) when (Named(failure, request, cancellationToken) is { } named)
        {
            throw named;
        }
    }

    /// <summary>What the caller is told; null where the failure says it already.</summary>
    private Exception? Named(Exception failure, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isEnd = failure is OperationCanceledException or ObjectDisposedException;
        var isConnection = failure is HttpRequestException or IOException or TimeoutRejectedException;
        if (isEnd && cancellationToken.IsCancellationRequested) return Cancelled(failure, cancellationToken);
        if (disposal.IsCancellationRequested && (isEnd || isConnection || failure is HooksConnectionException))
            return new ObjectDisposedException(nameof(HooksClient), "The client was disposed during the call. Whether the service carried it out is not known.");
        return isConnection ? NoAnswer.ToException(request, failure) : null;
    }

    /// <summary>A caller's cancellation bears the caller's token, as everywhere.</summary>
    private static OperationCanceledException Cancelled(Exception failure, CancellationToken cancellationToken) =>
#if NET
        new TaskCanceledException("The call was cancelled.", failure, cancellationToken);
#else
        new("The call was cancelled.", failure, cancellationToken);
#endif
}
