using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public sealed partial class Utf8RequestAdapter
{
    private const int ShownCharacters = 4096;

    /// <summary>Reads the body of a success, and makes a node of it.</summary>
    private ValueTask<ResponseBody> ContentAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var reading = BodyAsync(response, cancellationToken);
        if (!reading.IsCompletedSuccessfully || !ReadsJson(MediaType(response))) return ContentAsync(response, reading, cancellationToken);
        var body = reading.Result;
        if (!body.IsEmpty) body.Node = JsonOf(body);
        return new(body);
    }

    private async ValueTask<ResponseBody> ContentAsync(HttpResponseMessage response, ValueTask<ResponseBody> reading, CancellationToken cancellationToken)
    {
        ResponseBody? body = null;
        try
        {
            body = await reading.ConfigureAwait(false);
            if (!body.IsEmpty) body.Node = await NodeAsync(body, MediaType(response), cancellationToken).ConfigureAwait(false);
            return body;
        }
        catch (Exception error)
        {
            body?.Dispose();
            if (IsUnexpected(error)) throw NotTheResult(response, error);
            throw;
        }
    }

    private static TResult? Result<TResult>(HttpResponseMessage response, ResponseBody body, IResponseReading<TResult> reading)
    {
        try
        {
            return body.Node is { } node ? reading.Read(node) : default;
        }
        catch (Exception error) when (IsUnexpected(error))
        {
            throw NotTheResult(response, error);
        }
    }

    /// <summary>Makes the exception for an answer that is no success.</summary>
    private async ValueTask<Exception> FailureAsync(HttpResponseMessage response, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        ResponseBody? body = null;
        try
        {
            if (HasBody(response)) body = await BodyAsync(response, cancellationToken).ConfigureAwait(false);
            if (ErrorFactory((int)response.StatusCode, errorMapping) is not { } factory)
                return Unexpected(response, "no error factory is registered for this code: " + (int)response.StatusCode, cause: null, body?.Text(ShownCharacters));
            var model = body is not { IsEmpty: false } ? null : (await NodeAsync(body, MediaType(response), cancellationToken).ConfigureAwait(false)).GetObjectValue(factory);
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
            body?.Dispose();
        }
    }

    private static ApiException WithFacts(ApiException failure, HttpResponseMessage response)
    {
        failure.ResponseStatusCode = (int)response.StatusCode;
        failure.ResponseHeaders = Headers(response);
        return failure;
    }

    private static UnexpectedResponseException NotTheResult(HttpResponseMessage response, Exception cause) => Unexpected(
        response, $"its body ({MediaType(response) ?? "no media type"}) is not what the operation returns: {cause.Message}", cause, body: null);

    private static UnexpectedResponseException NotTheErrorModel(HttpResponseMessage response, Exception? cause, ResponseBody? body) => Unexpected(
        response,
        $"its body ({MediaType(response) ?? "no media type"}) is not the error that the operation describes for this code: {(int)response.StatusCode}",
        cause, body?.Text(ShownCharacters));

    private static string? MediaType(HttpResponseMessage response) => response.Content?.Headers.ContentType?.MediaType;

    private bool ReadsJson(string? mediaType) => parseNodes is null && (mediaType is null || ContentTypes.IsJson(mediaType));

    private Utf8ParseNode JsonOf(ResponseBody body) => new(ByteOrderMark.Skip(body.Utf8), options.MaxDepth);

    private ValueTask<IParseNode> NodeAsync(ResponseBody body, string? mediaType, CancellationToken cancellationToken)
    {
        if (ReadsJson(mediaType)) return new(JsonOf(body));
        var factory = parseNodes ?? ParseNodeFactoryRegistry.DefaultInstance;
        var content = new MemoryStream(ByteOrderMark.Skip(body.Utf8).ToArray());
        return new(factory.GetRootParseNodeAsync((mediaType ?? ContentTypes.Json).ToLowerInvariant(), content, cancellationToken));
    }

    /// <summary>Reads a body, no longer than the time-out of the client allows.</summary>
    private ValueTask<ResponseBody> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var reading = ResponseBody.ReadAsync(response.Content, options.MaxResponseSize, cancellationToken);
        return reading.IsCompletedSuccessfully ? reading : BodyInTimeAsync(response, reading, cancellationToken);
    }

    private async ValueTask<ResponseBody> BodyInTimeAsync(HttpResponseMessage response, ValueTask<ResponseBody> reading, CancellationToken cancellationToken)
    {
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
