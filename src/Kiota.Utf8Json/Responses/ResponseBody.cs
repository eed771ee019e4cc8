using System.Buffers;
using System.Text;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>The body of an answer, in a rented array.</summary>
/// <remarks>A class, because tasks and awaiters of a structure are compiled for it alone, at the first call of each process.</remarks>
internal sealed class ResponseBody : IDisposable
{
    private const int FirstSize = 4096;
    private const int LargestFirstSize = 1024 * 1024; // beyond it, what was announced has to arrive before there is room for it

    private byte[] bytes = [];
    private int length;

    public ReadOnlyMemory<byte> Utf8 => bytes.AsMemory(0, length);

    public bool IsEmpty => length == 0;

    /// <summary>What the body says, for whoever reads a result from it; null if it is empty.</summary>
    public IParseNode? Node { get; set; }

    /// <summary>Reads a body as UTF-8, whatever charset it came in.</summary>
    /// <exception cref="InvalidDataException">The body is larger than <paramref name="maxSize"/> bytes, or its charset is unknown.</exception>
    public static async ValueTask<ResponseBody> ReadAsync(HttpContent content, int maxSize, CancellationToken cancellationToken)
    {
        var body = new ResponseBody();
        try
        {
            var announced = content.Headers.ContentLength;
            if (announced > maxSize) throw TooLarge(maxSize);
            // The extra byte lets the last read see the end without growing.
            body.bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(announced ?? FirstSize - 1, LargestFirstSize) + 1);
#if NETSTANDARD2_0
            var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            int read;
            while ((read = await body.ReadAsync(stream, cancellationToken).ConfigureAwait(false)) > 0)
            {
                body.length += read;
                if (body.length > maxSize) throw TooLarge(maxSize);
                if (body.length == body.bytes.Length) body.Grow(maxSize);
            }
            if (content.Headers.ContentType?.CharSet is { Length: > 0 } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) body.ToUtf8(charset.Trim('"'));
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>The start of the body as text, for a person; null if it is empty.</summary>
    public string? Text(int maxCharacters)
    {
        if (IsEmpty) return null;
        var text = Encoding.UTF8.GetString(bytes, 0, Math.Min(length, maxCharacters * 3)); // at most 3 bytes a UTF-16 unit
        return text.Length <= maxCharacters ? text : text.Substring(0, maxCharacters);
    }

    public void Dispose()
    {
        PooledBuffer.Return(new ArraySegment<byte>(bytes, 0, length));
        (bytes, length) = ([], 0);
    }

    private static InvalidDataException TooLarge(int maxSize) => new($"The body is larger than MaxResponseSize, {maxSize} bytes.");

#if NETSTANDARD2_0
    private Task<int> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes, length, bytes.Length - length, cancellationToken);
#else
    private ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes.AsMemory(length), cancellationToken);
#endif

    private void Grow(int maxSize)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(bytes.Length * 2L, maxSize + 1L));
        bytes.AsSpan(0, length).CopyTo(larger);
        PooledBuffer.Return(new ArraySegment<byte>(bytes, 0, length));
        bytes = larger;
    }

    private void ToUtf8(string charset)
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
        var text = encoding.GetString(bytes, 0, length);
        Dispose();
        bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        length = Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
    }
}
