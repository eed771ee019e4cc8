using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// Kiota's writer over <see cref="Utf8JsonWriter"/>. Models with the fast path write themselves directly; others
/// through <see cref="IParsable.Serialize"/>.
/// </summary>
public sealed partial class Utf8SerializationWriter : ISerializationWriter
{
    private PooledJsonWriter? body;
    private readonly Utf8JsonWriter writer;

    /// <summary>Creates a writer of a new body.</summary>
    public Utf8SerializationWriter()
    {
        body = PooledJsonWriter.Rent();
        writer = body.Writer;
    }

    /// <summary>Creates a writer that goes on where another one stands.</summary>
    internal Utf8SerializationWriter(Utf8JsonWriter writer) => this.writer = writer;

    /// <inheritdoc/>
    public Action<IParsable>? OnBeforeObjectSerialization { get; set; }

    /// <inheritdoc/>
    public Action<IParsable>? OnAfterObjectSerialization { get; set; }

    /// <inheritdoc/>
    public Action<IParsable, ISerializationWriter>? OnStartObjectSerialization { get; set; }

    /// <inheritdoc/>
    /// <remarks>The writer is empty afterwards.</remarks>
    public Stream GetSerializedContent() => body?.Detach()
        ?? throw new ObjectDisposedException(nameof(Utf8SerializationWriter));

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref body, null)?.Return();

    /// <inheritdoc/>
    public void WriteObjectValue<T>(string? key, T? value, params IParsable?[] additionalValuesToMerge) where T : IParsable
    {
        var merged = additionalValuesToMerge is null ? [] : Array.FindAll(additionalValuesToMerge, it => it is not null);
        if (value is null && merged.Length == 0) return;
        WriteName(key);
        if (merged.Length == 0 && value is IUtf8JsonObject or IUtf8JsonValue or UntypedNode && !IsObserved)
        {
            Utf8Write.Value(writer, value);
            return;
        }
        var braces = value is not (IComposedTypeWrapper or UntypedNode);
        var before = writer.BytesCommitted + writer.BytesPending;
        if (braces) writer.WriteStartObject();
        if (value is not null) Serialize(value);
        foreach (var one in merged) Serialize(one!);
        if (braces) writer.WriteEndObject();
        else if (writer.BytesCommitted + writer.BytesPending == before) writer.WriteNullValue(); // a composed type without a value
    }

    /// <inheritdoc/>
    public void WriteCollectionOfObjectValues<T>(string? key, IEnumerable<T>? values) where T : IParsable
    {
        if (values is null) return;
        WriteName(key);
        writer.WriteStartArray();
        foreach (var value in values)
        {
            if (value is null) writer.WriteNullValue();
            else WriteObjectValue(null, value);
        }
        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteCollectionOfPrimitiveValues<T>(string? key, IEnumerable<T>? values)
    {
        if (values is null) return;
        WriteName(key);
        Utf8Write.Value(writer, values, static (writer, value) => Utf8Write.Anything(writer, value));
    }

    /// <inheritdoc/>
    public void WriteCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? key, IEnumerable<T?>? values) where T : struct, Enum
    {
        if (values is null) return;
        WriteName(key);
        writer.WriteStartArray();
        foreach (var value in values) Utf8Write.Value(writer, value);
        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? key, T? value) where T : struct, Enum =>
        WriteStringValue(key, value is { } it ? EnumNames<T>.Of(it) : null);

    /// <inheritdoc/>
    public void WriteAdditionalData(IDictionary<string, object> value)
    {
        if (value is not null) Utf8Write.AdditionalData(writer, value);
    }

    /// <inheritdoc/>
    public void WriteNullValue(string? key)
    {
        WriteName(key);
        writer.WriteNullValue();
    }

    // A backing store watches every object, so that only what changed is written.
    private bool IsObserved =>
        (OnBeforeObjectSerialization ?? OnAfterObjectSerialization) is not null || OnStartObjectSerialization is not null;

    private void Serialize(IParsable value)
    {
        OnBeforeObjectSerialization?.Invoke(value);
        OnStartObjectSerialization?.Invoke(value, this);
        if (value is UntypedNode) Utf8Write.Value(writer, value);
        else value.Serialize(this);
        OnAfterObjectSerialization?.Invoke(value);
    }

    private void WriteName(string? key)
    {
        if (!string.IsNullOrEmpty(key)) writer.WritePropertyName(key!);
    }
}
