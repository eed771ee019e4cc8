#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Text;
using System.Text.Json;

namespace Kiota.Utf8Json;

/// <summary>Texts between quotes: their end, and what they say.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds the closing quote, and checks the escapes on the way to it.</summary>
    public static int End(ReadOnlySpan<byte> json, int from, out bool escaped)
    {
        escaped = false;
        var at = from;
        while (true)
        {
            at = IndexOfMark(json, at);
            if (at == json.Length) throw JsonFault.At(json, at, "A text has no end.");
            if (json[at] == '"') return at;
            at += JsonEscape.Read(json, at, out _);
            escaped = true;
        }
    }

    /// <summary>Reads the text up to its closing quote, in one pass.</summary>
    public static string Read(ReadOnlySpan<byte> json, int from, out int end)
    {
        end = IndexOfMark(json, from, plain: true);
        if (end < json.Length && json[end] == '"') return Plain(json.Slice(from, end - from));
        var text = new TextBuffer(end - from);
        try
        {
            end = from;
            while (true)
            {
                end = text.AppendPlain(json, end);
                if (end == json.Length) throw JsonFault.At(json, end, "A text has no end.");
                var mark = json[end];
                if (mark == '"') return text.ToString();
                if (mark >= 0x80)
                {
                    var next = IndexOfMark(json, end);
                    AppendUtf8(ref text, json, end, next);
                    end = next;
                }
                else
                {
                    end += JsonEscape.Read(json, end, out var unit);
                    if (char.IsSurrogate(unit)) AppendPair(ref text, json, ref end, unit);
                    else text.Append(unit);
                }
            }
        }
        finally
        {
            text.Dispose();
        }
    }

    /// <summary>Decodes bytes that are no ASCII, with what surrounds them.</summary>
    /// <exception cref="JsonException">They are no UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
#if NET
            return Strict.GetString(utf8);
#else
            return Strict.GetString(utf8.ToArray());
#endif
        }
        catch (ArgumentException error)
        {
            throw new JsonException("A text is no well-formed UTF-8.", error);
        }
    }

    private static void AppendUtf8(ref TextBuffer text, ReadOnlySpan<byte> json, int from, int to)
    {
        try
        {
            text.AppendUtf8(json.Slice(from, to - from), Strict);
        }
        catch (ArgumentException)
        {
            throw JsonFault.At(json, from, "A text is no well-formed UTF-8.");
        }
    }

    private static void AppendPair(ref TextBuffer text, ReadOnlySpan<byte> json, ref int at, char high)
    {
        if (!char.IsHighSurrogate(high) || at + 1 >= json.Length || json[at] != '\\' || json[at + 1] != 'u')
            throw JsonFault.At(json, at, "A surrogate lacks its other half.");
        at += JsonEscape.Read(json, at, out var low);
        if (!char.IsLowSurrogate(low)) throw JsonFault.At(json, at, "A surrogate lacks its other half.");
        text.Append(high);
        text.Append(low);
    }

    private static string Plain(ReadOnlySpan<byte> ascii)
    {
#if NET
        return Encoding.Latin1.GetString(ascii); // the bytes are ASCII: this only widens them
#else
        return Strict.GetString(ascii.ToArray());
#endif
    }

    /// <summary>The first quote, backslash or control character; of plain text also the first byte that is no ASCII.</summary>
    private static int IndexOfMark(ReadOnlySpan<byte> json, int from, bool plain = false)
    {
        var at = from;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var first = ref MemoryMarshal.GetReference(json);
            for (; at <= json.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                var marks = Marks(Vector128.LoadUnsafe(ref first, (nuint)at), plain);
                if (marks != Vector128<byte>.Zero) return at + BitOperations.TrailingZeroCount(marks.ExtractMostSignificantBits());
            }
        }
#endif
        while (at < json.Length && !IsMark(json[at], plain)) at++;
        return at;
    }

    public static bool IsMark(byte one, bool plain) => one is (byte)'"' or (byte)'\\' or < 0x20 || (plain && one >= 0x80);

#if NET
    /// <summary>The highest bit of each byte that is a mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Marks(Vector128<byte> bytes, bool plain)
    {
        var marks = Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)0x1F)), bytes);
        return plain ? marks | (bytes & Vector128.Create((byte)0x80)) : marks;
    }
#endif
}
