using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public sealed partial class Utf8RequestAdapter
{
    private const int ShownCharacters = 4096;

    /// <summary>Reads the body of a success, and makes a node of it; null if it is empty.</summary>
    private ValueTask<IParseNode?> ContentAsync(HttpAnswer answer, CancellationToken cancellationToken)
    {
        var reading = ReadAsync(answer, cancellationToken);
        if (!reading.IsCompletedSuccessfully || !answer.IsUtf8 || !ReadsJson(answer.MediaType)) return ContentAsync(answer, reading, cancellationToken);
        reading.GetAwaiter().GetResult();
        return new(answer.Body.IsEmpty ? null : JsonOf(answer));
    }

    private async ValueTask<IParseNode?> ContentAsync(HttpAnswer answer, ValueTask reading, CancellationToken cancellationToken)
    {
        try
        {
            await reading.ConfigureAwait(false);
            answer.ToUtf8();
            return await NodeAsync(answer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (IsUnexpected(error))
        {
            throw NotTheResult(answer, error);
        }
    }

    private TResult? Result<TResult>(HttpAnswer answer, IParseNode? node, IResponseReading<TResult> reading)
    {
        TResult? result;
        try
        {
            result = node is null ? default : reading.Read(node);
        }
        catch (Exception error) when (IsUnexpected(error))
        {
            throw NotTheResult(answer, error);
        }
        if (!options.RequiresResult) return result;
        if (result is null) throw Unexpected(answer, "it has no body, or null, where the operation returns a result");
        if (result is IParsable and not (IUtf8JsonValue or IComposedTypeWrapper or UntypedNode) && node is Utf8ParseNode { IsObject: false })
            throw Unexpected(answer, "its body is JSON, but not an object, where the operation returns one");
        return result;
    }

    /// <summary>Makes the exception for an answer that is an error; null if it is none, or if the caller's handler is to see it as it is.</summary>
    private async ValueTask<Exception?> FailureAsync(
        RequestInformation requestInfo, HttpAnswer answer, IResponseHandler? handler, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        var own = options.Errors is { } errors ? await errors.OfAsync(answer, requestInfo).ConfigureAwait(false) : null;
        if (handler is not null) return null;
        if (own is not null || answer.IsSuccess) return own;
        var status = (int)answer.Response.StatusCode;
        try
        {
            if (answer.HasBody) await ReadAsync(answer, cancellationToken).ConfigureAwait(false);
            answer.ToUtf8();
            if (ErrorFactory(status, errorMapping) is not { } factory)
                return Unexpected(answer, "no error factory is registered for this code: " + status, cause: null, answer.Text(ShownCharacters));
            return (await NodeAsync(answer, cancellationToken).ConfigureAwait(false))?.GetObjectValue(factory) switch
            {
                ApiException known => WithFacts(known, answer),
                Exception other => other,
                _ => NotTheErrorModel(answer, cause: null),
            };
        }
        catch (Exception error) when (IsUnexpected(error))
        {
            return NotTheErrorModel(answer, error);
        }
    }

    private static ApiException WithFacts(ApiException failure, HttpAnswer answer)
    {
        failure.ResponseStatusCode = (int)answer.Response.StatusCode;
        failure.ResponseHeaders = answer.Headers();
        return failure;
    }

    private Exception NotTheResult(HttpAnswer answer, Exception cause) =>
        Unexpected(answer, $"its body ({answer.MediaType ?? "no media type"}) is not what the operation returns: {cause.Message}", cause);

    private Exception NotTheErrorModel(HttpAnswer answer, Exception? cause) => Unexpected(
        answer,
        $"its body ({answer.MediaType ?? "no media type"}) is not the error that the operation describes for this code: {(int)answer.Response.StatusCode}",
        cause, answer.Text(ShownCharacters));

    private Exception Unexpected(HttpAnswer answer, string what, Exception? cause = null, string? body = null)
    {
        var failure = UnexpectedResponseException.Of(answer, what, cause, body);
        return options.Errors?.Of(answer, failure) ?? failure;
    }

    private bool ReadsJson(string? mediaType) => parseNodes is null && (mediaType is null || ContentTypes.IsJson(mediaType));

    private Utf8ParseNode JsonOf(HttpAnswer answer) => new(ByteOrderMark.Skip(answer.Body), options.MaxDepth);

    private ValueTask<IParseNode?> NodeAsync(HttpAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Body.IsEmpty) return default;
        if (ReadsJson(answer.MediaType)) return new(JsonOf(answer));
        var factory = parseNodes ?? ParseNodeFactoryRegistry.DefaultInstance;
        var content = new MemoryStream(ByteOrderMark.Skip(answer.Body).ToArray());
        return new(factory.GetRootParseNodeAsync((answer.MediaType ?? ContentTypes.Json).ToLowerInvariant(), content, cancellationToken)!);
    }

    /// <summary>Reads a body that the exchange has not read, no longer than the time-out of the client allows.</summary>
    private ValueTask ReadAsync(HttpAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.IsRead) return default;
        var reading = answer.ReadAsync(options.MaxResponseSize, cancellationToken);
        return reading.IsCompletedSuccessfully ? reading : InTimeAsync(answer, reading, cancellationToken);
    }

    private async ValueTask InTimeAsync(HttpAnswer answer, ValueTask reading, CancellationToken cancellationToken)
    {
        // What the client measures ends with the headers; disposing the answer ends a read that waits for its peer.
        var limit = client?.Timeout ?? Timeout.InfiniteTimeSpan;
        using var deadline = new CancellationTokenSource(limit);
        using var cut = deadline.Token.Register(static response => ((HttpResponseMessage)response!).Dispose(), answer.Response);
        try
        {
            await reading.ConfigureAwait(false);
        }
        catch (Exception error) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var message = $"The answer was not read to its end within the HttpClient.Timeout of {limit.TotalSeconds} seconds.";
            throw new TaskCanceledException(message, new TimeoutException(message, error));
        }
        catch (UnexpectedResponseException tooLarge)
        {
            throw Unexpected(answer, $"its body is larger than {nameof(options.MaxResponseSize)}, {options.MaxResponseSize} bytes: raise it, or take the body as a stream", tooLarge);
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
}
