using System.Net;

namespace Kiota.Utf8Json;

/// <summary>A JSON body that is sent from the rented array that it was written to.</summary>
internal sealed class Utf8JsonContent(Utf8JsonStream json) : HttpContent
{
    protected override bool TryComputeLength(out long length)
    {
        length = json.Json.Count;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SendAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SendAsync(stream, cancellationToken);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        json.Enter();
        try
        {
            stream.Write(json.Json);
        }
        finally
        {
            json.Leave();
        }
    }
#endif

    private async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        json.Enter();
        try
        {
            await stream.WriteAsync(json.Json.Array!, json.Json.Offset, json.Json.Count, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            json.Leave();
        }
    }
}
