using System.Buffers;
using System.Net;

namespace Auth0.Hooks;

/// <summary>A body that has been read already, in a pooled buffer that goes back when the answer is disposed.</summary>
internal sealed class BufferedContent : HttpContent
{
    /// <summary>More than the largest page of hooks can hold, and less than would bring a process down.</summary>
    private const int Most = 256 * 1024 * 1024;

    private byte[] buffer;
    private int length;

    private BufferedContent(byte[] buffer) => this.buffer = buffer;

    /// <summary>Reads the content to its end and disposes it, which frees its connection.</summary>
    public static async ValueTask<BufferedContent> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        const int firstGuess = 4096, longestPromise = 1024 * 1024;
        // One byte more than announced, so that the end is seen without growing. What is announced is not yet there: memory follows what comes.
        var expected = content.Headers.ContentLength is { } announced ? (int)Math.Min(announced, longestPromise) + 1 : firstGuess;
        var buffered = new BufferedContent(ArrayPool<byte>.Shared.Rent(expected));
        try
        {
            await buffered.FillAsync(content, cancellationToken).ConfigureAwait(false);
            CopyHeaders(content, buffered);
            content.Dispose();
            return buffered;
        }
        catch (Exception failure)
        {
            buffered.Dispose();
            if (failure is InvalidDataException) throw new IOException("The body of the answer is damaged: it cannot be decompressed.", failure);
            throw;
        }
    }

    private async Task FillAsync(HttpContent content, CancellationToken cancellationToken)
    {
#if NET
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
#else
        // A read of this platform's stream may ignore the token; closing the stream ends it.
        using var closing = cancellationToken.Register(static content => ((HttpContent)content!).Dispose(), content);
        var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
        while (await stream.ReadAsync(buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false) is > 0 and var read)
#endif
        {
            length += read;
            if (length > Most) throw new HooksApiException($"The answer is larger than {Most / (1024 * 1024)} MB, which no answer of this service is.");
            if (length == buffer.Length) Grow();
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(buffer.Length * 2));
        Buffer.BlockCopy(buffer, 0, larger, 0, length);
        Return();
        buffer = larger;
    }

    /// <summary>Wipes what was read before others get the buffer: it may be a token.</summary>
    private void Return()
    {
        Array.Clear(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static void CopyHeaders(HttpContent from, BufferedContent to)
    {
#if NET
        foreach (var header in from.Headers.NonValidated)
        {
            if (header.Value.Count == 1) to.Headers.TryAddWithoutValidation(header.Key, header.Value.ToString());
            else to.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
#else
        foreach (var header in from.Headers) to.Headers.TryAddWithoutValidation(header.Key, header.Value);
#endif
    }

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new MemoryStream(buffer, 0, length, writable: false, publiclyVisible: true));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(buffer, 0, length);

    protected override bool TryComputeLength(out long length)
    {
        length = this.length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // First the stream over the buffer, then the buffer itself, once.
        base.Dispose(disposing);
        if (!disposing || buffer.Length == 0) return;
        Return();
        (buffer, length) = ([], 0);
    }
}
