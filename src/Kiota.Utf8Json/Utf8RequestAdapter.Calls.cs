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
        HttpAnswer? answer = null;
        var handedOver = false;
        try
        {
            answer = await SentAsync(requestInfo, uri, claims: null, cancellationToken).ConfigureAwait(false);
            if (answer.Response.StatusCode == HttpStatusCode.Unauthorized && ClaimsToMeet(requestInfo, answer.Response) is { } claims)
            {
                answer.Dispose();
                telemetry?.Resent();
                answer = await SentAsync(requestInfo, uri, claims, cancellationToken).ConfigureAwait(false);
            }
            telemetry?.Answered(answer.Response);
            var handler = ResponseHandler(requestInfo);
            var failure = options.Errors is null && answer.IsSuccess
                ? null
                : await FailureAsync(requestInfo, answer, handler, errorMapping, cancellationToken).ConfigureAwait(false);
            HeadersInspection.Record(requestInfo, answer.Response);
            if (failure is not null) throw failure;
            if (HandOver(answer, handler, reading, errorMapping, cancellationToken) is { } handing)
            {
                handedOver = true;
                return await handing.ConfigureAwait(false);
            }
            if (reading.SkipsBody) return default;
            var node = answer.HasBody ? await ContentAsync(answer, cancellationToken).ConfigureAwait(false) : null;
            return Result(answer, node, reading);
        }
        catch (Exception error) when (telemetry?.Observe(error) is true)
        {
            throw; // never reached: the filter only looks
        }
        finally
        {
            telemetry?.Dispose();
            if (!handedOver) answer?.Dispose();
            requestInfo.Content?.Dispose();
        }
    }

    private ValueTask<HttpAnswer> SentAsync(RequestInformation requestInfo, Uri uri, string? claims, CancellationToken cancellationToken)
    {
        var message = authentication.AuthenticatedAsync(requestInfo, uri, baseUrl, claims, cancellationToken);
        return message.IsCompletedSuccessfully ? AnsweredAsync(message.Result, cancellationToken) : SentAsync(message, cancellationToken);
    }

    private async ValueTask<HttpAnswer> SentAsync(ValueTask<HttpRequestMessage> message, CancellationToken cancellationToken) =>
        await AnsweredAsync(await message.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private ValueTask<HttpAnswer> AnsweredAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (exchange is not null) return exchange.SendAsync(message, cancellationToken);
        var sending = client!.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return sending.Status == TaskStatus.RanToCompletion ? new(new HttpAnswer(message, sending.Result)) : AnsweredAsync(message, sending);
    }

    private static async ValueTask<HttpAnswer> AnsweredAsync(HttpRequestMessage message, Task<HttpResponseMessage> sending) =>
        new(message, await sending.ConfigureAwait(false));

    /// <summary>The claims that the service asks a token for, if the request can be sent once more.</summary>
    private static string? ClaimsToMeet(RequestInformation requestInfo, HttpResponseMessage response)
    {
        if (requestInfo.Content is { CanSeek: false } || ClaimsChallenge.Of(response) is not { } claims) return null;
        if (requestInfo.Content is { Position: > 0 } content) content.Position = 0;
        return claims;
    }

    private static IResponseHandler? ResponseHandler(RequestInformation requestInfo) =>
        RequestMessage.HasOptions(requestInfo) ? requestInfo.GetRequestOption<ResponseHandlerOption>()?.ResponseHandler : null;

    /// <summary>Gives the answer to a handler of the caller's, or its body as it is; null if it is to be read here.</summary>
    private static Task<TResult?>? HandOver<TResult>(
        HttpAnswer answer, IResponseHandler? handler, IResponseReading<TResult> reading, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        if (handler is not null) return handler.HandleResponseAsync<HttpResponseMessage, TResult>(answer.HandOver(), errorMapping!);
        return reading.TakesStream && answer.HasBody ? StreamAsync<TResult>(answer.HandOver(), cancellationToken) : null;
    }

#if NETSTANDARD2_0
    private static async Task<TResult?> StreamAsync<TResult>(HttpResponseMessage response, CancellationToken _) =>
        (TResult)(object)await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
    private static async Task<TResult?> StreamAsync<TResult>(HttpResponseMessage response, CancellationToken cancellationToken) =>
        (TResult)(object)await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
}
