namespace Kiota.Utf8Json;

/// <summary>
/// JSON in a rented array, as the stream that Kiota hands around. The array goes back when its owner is done and
/// nobody is sending from it: a server may answer, and a call be over, before the body has been sent. Disposing the
/// stream alone gives nothing back; without an owner who does, the collector takes the array.
/// </summary>
internal sealed class Utf8JsonStream(ArraySegment<byte> json)
    : MemoryStream(json.Array!, json.Offset, json.Count, writable: false, publiclyVisible: true)
{
    private int users = 1; // the owner
    private int ownerIsDone;

    public ArraySegment<byte> Json => json;

    /// <summary>The owner needs the JSON no more.</summary>
    public void Release()
    {
        if (Interlocked.Exchange(ref ownerIsDone, 1) == 0) Leave();
    }

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
}
