using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public sealed partial class Utf8RequestAdapter
{
    /// <summary>The one way that every call takes: address, credentials, message, answer, error or result.</summary>
    private async Task<TResult?> CallAsync<TResult, TReading>(
        RequestInformation requestInfo, TReading reading, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
        where TReading : struct, IResponseReading<TResult>
    {
        if (requestInfo is null) throw new ArgumentNullException(nameof(requestInfo));
        var uri = RequestUri.Of(requestInfo, baseUrl);
        var telemetry = ClientTelemetry.Start(requestInfo, uri, options.RecordQuery);
        HttpResponseMessage? response = null;
        var handedOver = false;
        try
        {
            response = await ExchangeAsync(requestInfo, uri, telemetry, cancellationToken).ConfigureAwait(false);
            telemetry?.Answered(response);
            if (RequestMessage.HasOptions(requestInfo))
            {
                HeadersInspection.Record(requestInfo, response);
                if (requestInfo.GetRequestOption<ResponseHandlerOption>()?.ResponseHandler is { } handler)
                {
                    handedOver = true;
                    return await handler.HandleResponseAsync<HttpResponseMessage, TResult>(response, errorMapping!).ConfigureAwait(false);
                }
            }
            if (!response.IsSuccessStatusCode) throw await FailureAsync(response, errorMapping, cancellationToken).ConfigureAwait(false);
            if (reading.SkipsBody || !HasBody(response)) return default;
            if (!reading.TakesStream) return await ResultAsync<TResult, TReading>(response, reading, cancellationToken).ConfigureAwait(false);
            handedOver = true;
            return (TResult)(object)await StreamAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (telemetry?.Observe(error) is true)
        {
            throw; // never reached: the filter only looks
        }
        finally
        {
            telemetry?.Dispose();
            if (!handedOver) response?.Dispose();
            requestInfo.Content?.Dispose();
        }
    }

    /// <summary>Sends the request, and once more if the service asks for a token with other claims.</summary>
    private async ValueTask<HttpResponseMessage> ExchangeAsync(RequestInformation requestInfo, Uri uri, ClientTelemetry.Call? telemetry, CancellationToken cancellationToken)
    {
        string? claims = null;
        while (true)
        {
            var message = await authentication.AuthenticatedAsync(requestInfo, uri, baseUrl, claims, cancellationToken).ConfigureAwait(false);
            var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (claims is not null || requestInfo.Content is { CanSeek: false }) return response;
            claims = ClaimsChallenge.Of(response);
            if (claims is null) return response;
            response.Dispose();
            telemetry?.Resent();
            if (requestInfo.Content is { CanSeek: true, Position: > 0 } content) content.Position = 0;
        }
    }

    private static bool HasBody(HttpResponseMessage response) =>
        response.StatusCode is not (System.Net.HttpStatusCode.NoContent or System.Net.HttpStatusCode.ResetContent)
        && response.Content is { Headers.ContentLength: not 0 };

    private static Task<Stream> StreamAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        response.Content.ReadAsStreamAsync();
#else
        response.Content.ReadAsStreamAsync(cancellationToken);
#endif
}
