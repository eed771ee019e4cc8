namespace Kiota.Utf8Json;

/// <summary>
/// JSON in a rented array, as the stream that Kiota hands around. Disposing it does not give the array back: a
/// request that is answered early may still be sending from it. Whoever knows that nobody reads calls
/// <see cref="GiveBack"/>; otherwise the collector takes the array.
/// </summary>
internal sealed class Utf8JsonStream(ArraySegment<byte> json)
    : MemoryStream(json.Array!, json.Offset, json.Count, writable: false, publiclyVisible: true)
{
    private int givenBack;

    public ArraySegment<byte> Json => json;

    public void GiveBack()
    {
        if (Interlocked.Exchange(ref givenBack, 1) == 0) PooledBuffer.Return(json);
    }
}
