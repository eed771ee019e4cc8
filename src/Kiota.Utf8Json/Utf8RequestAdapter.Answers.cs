using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public sealed partial class Utf8RequestAdapter
{
    private const int ShownCharacters = 4096;

    /// <summary>Reads a success.</summary>
    private async ValueTask<TResult?> ResultAsync<TResult, TReading>(HttpResponseMessage response, TReading reading, CancellationToken cancellationToken)
        where TReading : struct, IResponseReading<TResult>
    {
        var mediaType = MediaType(response);
        try
        {
            using var body = await BodyAsync(response, cancellationToken).ConfigureAwait(false);
            if (body.IsEmpty) return default;
            return reading.Read(await NodeAsync(body, mediaType, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (IsUnexpected(error))
        {
            throw Unexpected(response, $"its body ({mediaType ?? "no media type"}) is not what the operation returns: {error.Message}", error, body: null);
        }
    }

    /// <summary>Makes the exception for an answer that is no success.</summary>
    private async ValueTask<Exception> FailureAsync(HttpResponseMessage response, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        ResponseBody body = default;
        try
        {
            if (HasBody(response)) body = await BodyAsync(response, cancellationToken).ConfigureAwait(false);
            if (ErrorFactory((int)response.StatusCode, errorMapping) is not { } factory)
                return Unexpected(response, "no error factory is registered for this code: " + (int)response.StatusCode, cause: null, body.Text(ShownCharacters));
            var model = body.IsEmpty ? null : (await NodeAsync(body, MediaType(response), cancellationToken).ConfigureAwait(false)).GetObjectValue(factory);
            return model switch
            {
                ApiException known => WithFacts(known, response),
                Exception other => other,
                _ => NotTheErrorModel(response, cause: null, body),
            };
        }
        catch (Exception error) when (IsUnexpected(error))
        {
            return NotTheErrorModel(response, error, body);
        }
        finally
        {
            body.Dispose();
        }
    }

    private static ApiException WithFacts(ApiException failure, HttpResponseMessage response)
    {
        failure.ResponseStatusCode = (int)response.StatusCode;
        failure.ResponseHeaders = Headers(response);
        return failure;
    }

    private static UnexpectedResponseException NotTheErrorModel(HttpResponseMessage response, Exception? cause, ResponseBody body) => Unexpected(
        response,
        $"its body ({MediaType(response) ?? "no media type"}) is not the error that the operation describes for this code: {(int)response.StatusCode}",
        cause, body.Text(ShownCharacters));

    private static string? MediaType(HttpResponseMessage response) => response.Content?.Headers.ContentType?.MediaType;

    private async ValueTask<IParseNode> NodeAsync(ResponseBody body, string? mediaType, CancellationToken cancellationToken)
    {
        var json = ByteOrderMark.Skip(body.Utf8);
        if (parseNodes is null && (mediaType is null || ContentTypes.IsJson(mediaType))) return new Utf8ParseNode(json, options.MaxDepth);
        var factory = parseNodes ?? ParseNodeFactoryRegistry.DefaultInstance;
        return await factory.GetRootParseNodeAsync((mediaType ?? ContentTypes.Json).ToLowerInvariant(), new MemoryStream(json.ToArray()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a body, no longer than the time-out of the client allows.</summary>
    private async ValueTask<ResponseBody> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var reading = ResponseBody.ReadAsync(response.Content, options.MaxResponseSize, cancellationToken);
        if (reading.IsCompletedSuccessfully) return reading.Result;
        // What the client measures ends with the headers; disposing the answer ends a read that waits for its peer.
        using var deadline = new CancellationTokenSource(client.Timeout);
        using var cut = deadline.Token.Register(static answer => ((HttpResponseMessage)answer!).Dispose(), response);
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (Exception error) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var message = $"The answer was not read to its end within the HttpClient.Timeout of {client.Timeout.TotalSeconds} seconds.";
            throw new TaskCanceledException(message, new TimeoutException(message, error));
        }
        catch (IOException error)
        {
            throw new HttpRequestException("The connection failed while the answer was read.", error);
        }
    }

    private static bool IsUnexpected(Exception error) =>
        error is JsonException or InvalidDataException or FormatException or InvalidOperationException and not ObjectDisposedException;

    private static ParsableFactory<IParsable>? ErrorFactory(int status, Dictionary<string, ParsableFactory<IParsable>>? mapping)
    {
        if (mapping is null) return null;
        if (mapping.TryGetValue(status.ToString(CultureInfo.InvariantCulture), out var factory)) return factory;
        var range = status switch { >= 400 and < 500 => "4XX", >= 500 and < 600 => "5XX", _ => "XXX" };
        return mapping.TryGetValue(range, out factory) || mapping.TryGetValue("XXX", out factory) ? factory : null;
    }

    private static UnexpectedResponseException Unexpected(HttpResponseMessage response, string what, Exception? cause, string? body) =>
        new(response.IsSuccessStatusCode
            ? $"The server answered {(int)response.StatusCode}, and {what}"
            : $"The server returned an unexpected status code and {what}", cause)
        {
            ResponseStatusCode = (int)response.StatusCode,
            ResponseHeaders = Headers(response),
            MediaType = MediaType(response),
            Body = body,
        };

    private static Dictionary<string, IEnumerable<string>> Headers(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Headers) headers[header.Key] = header.Value;
        return headers;
    }
}
