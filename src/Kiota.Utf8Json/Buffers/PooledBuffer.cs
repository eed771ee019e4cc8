using System.Buffers;

namespace Kiota.Utf8Json;

/// <summary>Bytes that grow in arrays of the shared pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
    private const int FirstSize = 1024;

    private byte[] bytes = [];
    private int length;

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(length);
    }

    /// <summary>Reads a stream to its end.</summary>
    public async ValueTask FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        // The byte more lets the last read see the end without growing.
        if (stream.CanSeek) Reserve((int)Math.Min(stream.Length - stream.Position + 1, int.MaxValue / 2));
        while (true)
        {
            Reserve(1);
#if NETSTANDARD2_0
            var read = await stream.ReadAsync(bytes, length, bytes.Length - length, cancellationToken).ConfigureAwait(false);
#else
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0) return;
            length += read;
        }
    }

    /// <summary>Hands the bytes over; the buffer starts anew.</summary>
    public ArraySegment<byte> Detach()
    {
        var detached = new ArraySegment<byte>(bytes, 0, length);
        (bytes, length) = ([], 0);
        return detached;
    }

    /// <summary>Gives bytes back to the pool. They may be secrets, so they are wiped first.</summary>
    public static void Return(ArraySegment<byte> rented)
    {
        if (rented.Array is not { Length: > 0 } array) return;
        Array.Clear(array, 0, rented.Count);
        ArrayPool<byte>.Shared.Return(array);
    }

    private void Reserve(int sizeHint)
    {
        if (bytes.Length - length >= Math.Max(sizeHint, 1)) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(FirstSize, bytes.Length * 2), length + sizeHint));
        bytes.AsSpan(0, length).CopyTo(larger);
        Return(new ArraySegment<byte>(bytes, 0, length));
        bytes = larger;
    }
}
