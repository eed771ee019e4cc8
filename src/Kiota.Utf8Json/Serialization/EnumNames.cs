using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace Kiota.Utf8Json;

/// <summary>The wire names of an enum, found once per process.</summary>
internal static class EnumNames<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> where T : struct, Enum
{
    /// <summary>The members in the order of their declaration, with the name as UTF-8 and as text.</summary>
    public static readonly (byte[] Utf8, string Text, T Value)[] Members =
    [
        .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
        {
            // Kiota's rule: the attribute's name, else the member's with a small first letter.
            var text = field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? char.ToLowerInvariant(field.Name[0]) + field.Name.Substring(1);
            return (Encoding.UTF8.GetBytes(text), text, (T)field.GetValue(null)!);
        }),
    ];

    public static readonly bool AreFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>The name of a value; flags as names with commas between them, as Kiota writes them; null for an undefined value.</summary>
    public static string? Of(T value)
    {
        if (AreFlags)
            return string.Join(",", Members.Where(it => value.HasFlag(it.Value) && !it.Value.Equals(default(T))).Select(it => it.Text));
        foreach (var member in Members)
            if (EqualityComparer<T>.Default.Equals(member.Value, value)) return member.Text;
        return null;
    }
}
