using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;

namespace Kiota.Utf8Json;

/// <summary>The wire name of an enum's member in an address, found once for each value.</summary>
internal static class EnumWireName
{
    private static readonly ConcurrentDictionary<Enum, string?> Names = new();

    /// <summary>The name; null if the value is no member, which Kiota refuses.</summary>
    public static string? Of(Enum value) => Names.GetOrAdd(value, Find);

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The fields of an enum are never trimmed.")]
    private static string? Find(Enum value)
    {
        if (Enum.GetName(value.GetType(), value) is not { } name) return null;
        return value.GetType().GetField(name, BindingFlags.Public | BindingFlags.Static)?.GetCustomAttribute<EnumMemberAttribute>()?.Value
            ?? char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
