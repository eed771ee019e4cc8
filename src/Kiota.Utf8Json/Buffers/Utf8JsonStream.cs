namespace Kiota.Utf8Json;

/// <summary>
/// JSON in a rented array, as the stream that Kiota hands around. Disposing it gives the array back as soon as nobody
/// is reading: a server may answer, and a call be over, before the body has been sent.
/// </summary>
internal sealed class Utf8JsonStream(ArraySegment<byte> json)
    : MemoryStream(json.Array!, json.Offset, json.Count, writable: false, publiclyVisible: false)
{
    private int users = 1; // the owner
    private int ownerIsDone;

    public ArraySegment<byte> Json => json;

    /// <summary>Keeps the array while somebody sends from it.</summary>
    /// <exception cref="ObjectDisposedException">It has been given back.</exception>
    public void Enter()
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref users);
            if (seen == 0) throw new ObjectDisposedException(nameof(Utf8JsonStream), "The body of this request was sent already. Make a new request.");
        }
        while (Interlocked.CompareExchange(ref users, seen + 1, seen) != seen);
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref users) == 0) PooledBuffer.Return(json);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Enter();
        try
        {
            return base.Read(buffer, offset, count);
        }
        finally
        {
            Leave();
        }
    }

#if !NETSTANDARD2_0
    public override int Read(Span<byte> buffer)
    {
        Enter();
        try
        {
            return base.Read(buffer);
        }
        finally
        {
            Leave();
        }
    }
#endif

    public override int ReadByte()
    {
        Enter();
        try
        {
            return base.ReadByte();
        }
        finally
        {
            Leave();
        }
    }

    public override byte[] ToArray()
    {
        Enter();
        try
        {
            return base.ToArray();
        }
        finally
        {
            Leave();
        }
    }

    public override void WriteTo(Stream stream)
    {
        Enter();
        try
        {
            base.WriteTo(stream);
        }
        finally
        {
            Leave();
        }
    }

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            var (start, count) = (json.Offset + (int)Position, json.Count - (int)Position);
            Position = Length;
            await destination.WriteAsync(json.Array!, start, count, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Interlocked.Exchange(ref ownerIsDone, 1) == 0) Leave();
    }
}
