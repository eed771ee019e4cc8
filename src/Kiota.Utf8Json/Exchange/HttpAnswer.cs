using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Kiota.Utf8Json;

/// <summary>What a service answered to a request, and the body of it in a rented array once it has been read.</summary>
public sealed class HttpAnswer : IDisposable
{
    private const int FirstSize = 4096;
    private const int LargestFirstSize = 1024 * 1024; // beyond it, what was announced has to arrive before there is room for it

    private readonly HttpRequestMessage request;
    private readonly HttpResponseMessage response;
    private byte[]? bytes;
    private int length;

    /// <summary>Takes an answer that nobody has read yet.</summary>
    /// <param name="request">The request, as it was given to be sent.</param>
    /// <param name="response">The answer, which is disposed with this.</param>
    public HttpAnswer(HttpRequestMessage request, HttpResponseMessage response)
    {
        this.request = request ?? throw new ArgumentNullException(nameof(request));
        this.response = response ?? throw new ArgumentNullException(nameof(response));
        Authorization = request.Headers.Authorization;
    }

    /// <summary>The request. What its sender made of it on the way is <see cref="HttpResponseMessage.RequestMessage"/>.</summary>
    public HttpRequestMessage Request => request;

    /// <summary>What the request was sent with, for those who have to keep it out of a message; null if with nothing.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AuthenticationHeaderValue? Authorization { get; }

    /// <summary>Status and headers of the answer.</summary>
    public HttpResponseMessage Response => response;

    /// <summary>Whether the body has been read.</summary>
    public bool IsRead => bytes is not null;

    /// <summary>The body as it came, decompressed; valid until the answer is disposed. Empty before it has been read.</summary>
    public ReadOnlyMemory<byte> Body => bytes.AsMemory(0, length);

    /// <summary>Reads the body to its end, unless that has been done.</summary>
    /// <param name="maxSize">The most bytes that are taken.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UnexpectedResponseException">The body is larger.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the reading.</exception>
    public async ValueTask ReadAsync(int maxSize, CancellationToken cancellationToken)
    {
        if (IsRead) return;
        if (response.Content is not { Headers.ContentLength: not 0 } content)
        {
            bytes = [];
            return;
        }
        var announced = content.Headers.ContentLength;
        if (announced > maxSize) throw TooLarge(maxSize);
        // The extra byte lets the last read see the end without growing.
        bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(announced ?? FirstSize - 1, LargestFirstSize) + 1);
        try
        {
#if NETSTANDARD2_0
            // A read of this platform's stream may ignore the token; closing the stream ends it.
            using var closing = cancellationToken.Register(static content => ((HttpContent)content!).Dispose(), content);
            var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
            while (await stream.ReadAsync(bytes, length, bytes.Length - length, cancellationToken).ConfigureAwait(false) is > 0 and var read)
#else
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            while (await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
#endif
            {
                length += read;
                if (length > maxSize) throw TooLarge(maxSize);
                if (length == bytes.Length) Grow(maxSize);
            }
            // A stream that is closed under a read may also end as if this had been all.
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch (Exception error) when (cancellationToken.IsCancellationRequested && error is not OperationCanceledException)
        {
            // A stream that is closed under a read, or before it, fails in ways of its own.
            throw new OperationCanceledException("The call was cancelled while its answer was read.", error, cancellationToken);
        }
    }

    /// <summary>Gives the array back and disposes the answer.</summary>
    public void Dispose()
    {
        Return();
        response.Dispose();
    }

    /// <summary>Whether the request did what it should: 304 as well, as with Kiota since 2.1: what the caller has still holds.</summary>
    internal bool IsSuccess => response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.NotModified;

    internal string? MediaType => response.Content?.Headers.ContentType?.MediaType;

    internal bool HasBody => IsRead
        ? length > 0
        : response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent or HttpStatusCode.NotModified) && response.Content is { Headers.ContentLength: not 0 };

    internal Dictionary<string, IEnumerable<string>> Headers()
    {
        var headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Headers) headers[header.Key] = header.Value;
        return headers;
    }

    /// <summary>Whether the body came as UTF-8.</summary>
    internal bool IsUtf8 =>
        response.Content?.Headers.ContentType?.CharSet is not { Length: > 0 } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes UTF-8 of the body, whatever charset it came in. Once is enough.</summary>
    /// <exception cref="InvalidDataException">The charset is unknown.</exception>
    internal void ToUtf8()
    {
        if (length > 0 && !IsUtf8) Recode(response.Content!.Headers.ContentType!.CharSet!.Trim('"'));
    }

    /// <summary>The start of the body as text, for a person; null if it is empty.</summary>
    internal string? Text(int maxCharacters)
    {
        if (length == 0) return null;
        var text = Encoding.UTF8.GetString(bytes!, 0, Math.Min(length, maxCharacters * 3)); // at most 3 bytes a UTF-16 unit
        return text.Length <= maxCharacters ? text : text.Substring(0, maxCharacters);
    }

    /// <summary>The message for somebody who reads and disposes it; this answer is then of no use.</summary>
    internal HttpResponseMessage HandOver()
    {
        if (!IsRead) return response;
        var content = new ByteArrayContent(Body.ToArray());
        if (response.Content is { } read)
        {
            foreach (var header in read.Headers) content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            read.Dispose();
        }
        response.Content = content;
        Return();
        return response;
    }

    private UnexpectedResponseException TooLarge(int maxSize) =>
        UnexpectedResponseException.Of(this, $"its body is larger than the {maxSize} bytes that are read of one");

    private void Grow(int maxSize)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(bytes!.Length * 2L, maxSize + 1L));
        bytes.AsSpan(0, length).CopyTo(larger);
        PooledBuffer.Return(new ArraySegment<byte>(bytes, 0, length));
        bytes = larger;
    }

    private void Recode(string charset)
    {
        if (charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)) return;
        Encoding encoding;
        try
        {
            encoding = Encoding.GetEncoding(charset);
        }
        catch (ArgumentException error)
        {
            throw new InvalidDataException($"The body is in the charset '{charset}', which is unknown here.", error);
        }
        var text = encoding.GetString(bytes!, 0, length);
        Return();
        bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        length = Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
    }

    private void Return()
    {
        if (bytes is not null) PooledBuffer.Return(new ArraySegment<byte>(bytes, 0, length));
        (bytes, length) = (null, 0);
    }
}
