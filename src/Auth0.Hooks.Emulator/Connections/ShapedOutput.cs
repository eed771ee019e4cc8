using System.Buffers;
using System.IO.Pipelines;

namespace Auth0.Hooks.Emulator.Connections;

/// <summary>Holds what the web server writes until it is flushed, which is a whole answer where the web server refuses by itself.</summary>
internal sealed class ShapedOutput(PipeWriter output) : PipeWriter
{
    private readonly ArrayBufferWriter<byte> held = new();

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => held.WrittenCount;

    public override Memory<byte> GetMemory(int sizeHint = 0) => held.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => held.GetSpan(sizeHint);

    public override void Advance(int bytes) => held.Advance(bytes);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        Pass();
        return output.FlushAsync(cancellationToken);
    }

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null)
    {
        Pass();
        output.Complete(exception);
    }

    private void Pass()
    {
        if (held.WrittenCount == 0)
            return;
        output.Write(RefusalShape.WithBody(held.WrittenSpan) ?? held.WrittenSpan);
        held.ResetWrittenCount();
    }
}
