using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>A JSON writer with its buffer. Each thread keeps one for its next body.</summary>
internal sealed class PooledJsonWriter
{
    // A body goes out as application/json, never into HTML: only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static PooledJsonWriter? cached;

    private readonly PooledBuffer buffer = new();

    private PooledJsonWriter() => Writer = new Utf8JsonWriter(buffer, Options);

    public Utf8JsonWriter Writer { get; }

    public static PooledJsonWriter Rent()
    {
        var rented = cached ?? new PooledJsonWriter();
        cached = null;
        return rented;
    }

    /// <summary>Writes a model that has the fast path.</summary>
    public static Utf8JsonStream Write(IParsable model)
    {
        var rented = Rent();
        try
        {
            Utf8Write.Value(rented.Writer, model);
            return rented.Detach();
        }
        finally
        {
            rented.Return();
        }
    }

    /// <summary>The JSON written so far.</summary>
    public Utf8JsonStream Detach()
    {
        Writer.Flush();
        var json = buffer.Detach();
        Writer.Reset(buffer);
        return new Utf8JsonStream(json);
    }

    /// <summary>Gives the writer back, with what it holds if it was not detached.</summary>
    public void Return()
    {
        Writer.Reset(buffer);
        PooledBuffer.Return(buffer.Detach());
        cached = this;
    }
}
