using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

// Without a name the value is an element or the whole body; a null value is not written at all, as Kiota does.
public sealed partial class Utf8SerializationWriter
{
    /// <inheritdoc/>
    public void WriteStringValue(string? key, string? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteBoolValue(string? key, bool? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteByteValue(string? key, byte? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteSbyteValue(string? key, sbyte? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteIntValue(string? key, int? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteLongValue(string? key, long? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteFloatValue(string? key, float? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteDoubleValue(string? key, double? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteDecimalValue(string? key, decimal? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteGuidValue(string? key, Guid? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteDateTimeOffsetValue(string? key, DateTimeOffset? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteTimeSpanValue(string? key, TimeSpan? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteDateValue(string? key, Date? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteTimeValue(string? key, Time? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }

    /// <inheritdoc/>
    public void WriteByteArrayValue(string? key, byte[]? value)
    {
        if (value is null) return;
        WriteName(key);
        Utf8Write.Value(writer, value);
    }
}
