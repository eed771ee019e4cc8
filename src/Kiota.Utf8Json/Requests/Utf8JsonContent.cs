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

    private Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        json.Enter();
        Task writing;
        var isDone = true;
        try
        {
            var bytes = json.Json;
            writing = stream.WriteAsync(bytes.Array!, bytes.Offset, bytes.Count, cancellationToken);
            isDone = writing.IsCompleted; // asked once: it may come true meanwhile
        }
        finally
        {
            // Most streams only take a copy, and are done with the array at once.
            if (isDone) json.Leave();
        }
        return isDone ? writing : LeaveAfterAsync(writing);
    }

    private async Task LeaveAfterAsync(Task writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
        }
        finally
        {
            json.Leave();
        }
    }
}
