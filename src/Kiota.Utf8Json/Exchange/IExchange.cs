namespace Kiota.Utf8Json;

/// <summary>
/// Carries the requests of a <see cref="Utf8RequestAdapter"/> to their service and brings the answers back. What repeats
/// requests or limits their time belongs here where an attempt includes the body of its answer: a handler of an
/// <see cref="HttpClient"/> is done once the headers have come.
/// </summary>
public interface IExchange
{
    /// <summary>Sends a request.</summary>
    /// <param name="request">The request, with all headers but those that this exchange adds.</param>
    /// <param name="cancellationToken">Cancels the exchange.</param>
    /// <returns>The answer, read or not: what the adapter needs of an unread body, it reads itself, without a limit of time.</returns>
    ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
