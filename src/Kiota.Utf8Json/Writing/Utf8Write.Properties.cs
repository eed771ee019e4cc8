using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

public static partial class Utf8Write
{
    /// <summary>Writes a string under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    /// <summary>Writes a truth value under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not null) writer.WriteBoolean(name, value.Value);
    }

    /// <summary>Writes an integer under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is not null) writer.WriteNumber(name, value.Value);
    }

    /// <summary>Writes an integer under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is not null) writer.WriteNumber(name, value.Value);
    }

    /// <summary>Writes an integer under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes an integer under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, sbyte? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a number under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a number under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a number under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a UUID under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes an RFC 3339 date and time under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes an ISO 8601 duration under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a date under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Date? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a time of day under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Time? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes base64 under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    /// <summary>Writes a model under a name, or nothing where it is null.</summary>
    public static void Property(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IParsable? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        Value(writer, value);
    }
}
