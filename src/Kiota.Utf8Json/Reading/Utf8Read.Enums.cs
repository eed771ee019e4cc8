using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Helpers;

namespace Kiota.Utf8Json;

public static partial class Utf8Read
{
    private const int ComparedMembers = 16;

    /// <summary>Reads the wire name of an enum's member. An unknown name reads as null, as Kiota does.</summary>
    /// <typeparam name="T">The enum; its wire names are those of <see cref="System.Runtime.Serialization.EnumMemberAttribute"/>.</typeparam>
    /// <param name="reader">Stands on the value.</param>
    public static T? Enum<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(ref Utf8TokenReader reader) where T : struct, Enum
    {
        if (!Is(ref reader, JsonTokenType.String)) return null;
        var members = EnumNames<T>.Members;
        for (var i = 0; i < members.Length && i < ComparedMembers; i++)
            if (reader.ValueTextEquals(members[i].Utf8)) return members[i].Value;
        return EnumHelpers.GetEnumValue<T>(reader.GetString()!);
    }
}
