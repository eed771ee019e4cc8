using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Helpers;

namespace Kiota.Utf8Json;

public sealed partial class Utf8ParseNode
{
    /// <inheritdoc/>
    public string? GetStringValue()
    {
        var reader = Start();
        return Utf8Read.String(ref reader);
    }

    /// <inheritdoc/>
    public bool? GetBoolValue()
    {
        var reader = Start();
        return Utf8Read.Boolean(ref reader);
    }

    /// <inheritdoc/>
    public byte? GetByteValue()
    {
        var reader = Start();
        return Utf8Read.Byte(ref reader);
    }

    /// <inheritdoc/>
    public sbyte? GetSbyteValue()
    {
        var reader = Start();
        return Utf8Read.SByte(ref reader);
    }

    /// <inheritdoc/>
    public int? GetIntValue()
    {
        var reader = Start();
        return Utf8Read.Int32(ref reader);
    }

    /// <inheritdoc/>
    public long? GetLongValue()
    {
        var reader = Start();
        return Utf8Read.Int64(ref reader);
    }

    /// <inheritdoc/>
    public float? GetFloatValue()
    {
        var reader = Start();
        return Utf8Read.Single(ref reader);
    }

    /// <inheritdoc/>
    public double? GetDoubleValue()
    {
        var reader = Start();
        return Utf8Read.Double(ref reader);
    }

    /// <inheritdoc/>
    public decimal? GetDecimalValue()
    {
        var reader = Start();
        return Utf8Read.Decimal(ref reader);
    }

    /// <inheritdoc/>
    public Guid? GetGuidValue()
    {
        var reader = Start();
        return Utf8Read.Guid(ref reader);
    }

    /// <inheritdoc/>
    public DateTimeOffset? GetDateTimeOffsetValue()
    {
        var reader = Start();
        return Utf8Read.DateTimeOffset(ref reader);
    }

    /// <inheritdoc/>
    public TimeSpan? GetTimeSpanValue()
    {
        var reader = Start();
        return Utf8Read.TimeSpan(ref reader);
    }

    /// <inheritdoc/>
    public Date? GetDateValue()
    {
        var reader = Start();
        return Utf8Read.Date(ref reader);
    }

    /// <inheritdoc/>
    public Time? GetTimeValue()
    {
        var reader = Start();
        return Utf8Read.Time(ref reader);
    }

    /// <inheritdoc/>
    public byte[]? GetByteArrayValue()
    {
        var reader = Start();
        return Utf8Read.Bytes(ref reader);
    }

    /// <inheritdoc/>
    public T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() where T : struct, Enum =>
        GetStringValue() is { } value ? EnumHelpers.GetEnumValue<T>(value) : null;
}
