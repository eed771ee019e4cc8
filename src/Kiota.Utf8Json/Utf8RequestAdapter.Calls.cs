using System.Net;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public sealed partial class Utf8RequestAdapter
{
    // A program's first call compiles all that it goes through, and of that an asynchronous method is the dearest: here
    // is the only one that every answer in memory needs, beside the reading of the body.

    /// <summary>The one way that every call takes: address, credentials, message, answer, error or result.</summary>
    private async Task<TResult?> CallAsync<TResult>(
        RequestInformation requestInfo, IResponseReading<TResult> reading, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        if (requestInfo is null) throw new ArgumentNullException(nameof(requestInfo));
        var uri = RequestUri.Of(requestInfo, baseUrl);
        var telemetry = ClientTelemetry.Start(requestInfo, uri, options.RecordQuery);
        HttpResponseMessage? response = null;
        var handedOver = false;
        try
        {
            response = await SentAsync(requestInfo, uri, claims: null, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.Unauthorized && ClaimsToMeet(requestInfo, response) is { } claims)
            {
                response.Dispose();
                telemetry?.Resent();
                response = await SentAsync(requestInfo, uri, claims, cancellationToken).ConfigureAwait(false);
            }
            telemetry?.Answered(response);
            if ((reading.TakesStream || RequestMessage.HasOptions(requestInfo)) && HandOver(requestInfo, response, reading, errorMapping, cancellationToken) is { } handing)
            {
                handedOver = true;
                return await handing.ConfigureAwait(false);
            }
            if (!response.IsSuccessStatusCode) throw await FailureAsync(response, errorMapping, cancellationToken).ConfigureAwait(false);
            if (reading.SkipsBody || !HasBody(response)) return default;
            using var body = await ContentAsync(response, cancellationToken).ConfigureAwait(false);
            return Result(response, body, reading);
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

    private Task<HttpResponseMessage> SentAsync(RequestInformation requestInfo, Uri uri, string? claims, CancellationToken cancellationToken)
    {
        var message = authentication.AuthenticatedAsync(requestInfo, uri, baseUrl, claims, cancellationToken);
        return message.IsCompletedSuccessfully
            ? client.SendAsync(message.Result, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : SentAsync(message, cancellationToken);
    }

    private async Task<HttpResponseMessage> SentAsync(ValueTask<HttpRequestMessage> message, CancellationToken cancellationToken) =>
        await client.SendAsync(await message.ConfigureAwait(false), HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

    /// <summary>The claims that the service asks a token for, if the request can be sent once more.</summary>
    private static string? ClaimsToMeet(RequestInformation requestInfo, HttpResponseMessage response)
    {
        if (requestInfo.Content is { CanSeek: false } || ClaimsChallenge.Of(response) is not { } claims) return null;
        if (requestInfo.Content is { Position: > 0 } content) content.Position = 0;
        return claims;
    }

    /// <summary>Gives the answer to a handler of the caller's, or its body as it is; null if it is to be read here.</summary>
    private static Task<TResult?>? HandOver<TResult>(
        RequestInformation requestInfo, HttpResponseMessage response, IResponseReading<TResult> reading, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        HeadersInspection.Record(requestInfo, response);
        if (requestInfo.GetRequestOption<ResponseHandlerOption>()?.ResponseHandler is { } handler)
            return handler.HandleResponseAsync<HttpResponseMessage, TResult>(response, errorMapping!);
        return reading.TakesStream && response.IsSuccessStatusCode && HasBody(response) ? StreamAsync<TResult>(response, cancellationToken) : null;
    }

    private static bool HasBody(HttpResponseMessage response) =>
        response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
        && response.Content is { Headers.ContentLength: not 0 };

#if NETSTANDARD2_0
    private static async Task<TResult?> StreamAsync<TResult>(HttpResponseMessage response, CancellationToken _) =>
        (TResult)(object)await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
    private static async Task<TResult?> StreamAsync<TResult>(HttpResponseMessage response, CancellationToken cancellationToken) =>
        (TResult)(object)await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
}
