using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Helpers;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>Reads a node as one of the types that Kiota sends without a model, chosen by a type parameter.</summary>
internal static class Primitive
{
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    public static T? Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(IParseNode node)
    {
        object? value;
        if (typeof(T) == typeof(string)) value = node.GetStringValue();
        else if (Is<T, bool>()) value = node.GetBoolValue();
        else if (Is<T, int>()) value = node.GetIntValue();
        else if (Is<T, long>()) value = node.GetLongValue();
        else if (Is<T, double>()) value = node.GetDoubleValue();
        else if (Is<T, float>()) value = node.GetFloatValue();
        else if (Is<T, decimal>()) value = node.GetDecimalValue();
        else if (Is<T, byte>()) value = node.GetByteValue();
        else if (Is<T, sbyte>()) value = node.GetSbyteValue();
        else if (Is<T, Guid>()) value = node.GetGuidValue();
        else if (Is<T, DateTimeOffset>()) value = node.GetDateTimeOffsetValue();
        else if (Is<T, TimeSpan>()) value = node.GetTimeSpanValue();
        else if (Is<T, Date>()) value = node.GetDateValue();
        else if (Is<T, Time>()) value = node.GetTimeValue();
        else if (typeof(T) == typeof(byte[])) value = node.GetByteArrayValue();
        else if (IsEnum<T>()) value = node.GetStringValue() is { Length: > 0 } text ? EnumHelpers.GetEnumValue(typeof(T), text) : null;
        else throw new NotSupportedException($"A body cannot be read as {typeof(T)}.");
        return value is null ? default : (T)value;
    }

    private static bool Is<T, TValue>() where TValue : struct => typeof(T) == typeof(TValue?) || typeof(T) == typeof(TValue);

    private static bool IsEnum<T>() => typeof(T).IsEnum || Nullable.GetUnderlyingType(typeof(T)) is { IsEnum: true };
}
