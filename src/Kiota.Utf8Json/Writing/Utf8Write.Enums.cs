using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kiota.Utf8Json;

public static partial class Utf8Write
{
    /// <summary>Writes the wire name of an enum's member, or null.</summary>
    public static void Value<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(Utf8JsonWriter writer, T? value) where T : struct, Enum =>
        writer.WriteStringValue(value is { } it ? EnumNames<T>.Of(it) : null);

    /// <summary>Writes the wire name of an enum's member under a name, or nothing where it is null.</summary>
    public static void Property<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value) where T : struct, Enum
    {
        if (value is not null) writer.WriteString(name, EnumNames<T>.Of(value.Value));
    }
}
