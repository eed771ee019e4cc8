using System.Buffers;
#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Text;

namespace Kiota.Utf8Json;

/// <summary>Where a text with escapes is put together: a rented array, wiped before it goes back, for it may be a secret.</summary>
internal ref struct TextBuffer
{
    private const int FirstSize = 4096;
    private const int Step = 16; // bytes of a vector

    private char[] characters;
    private int length;

    public TextBuffer(int known) => characters = ArrayPool<char>.Shared.Rent(Math.Max(FirstSize, known + Step));

    public override readonly string ToString() => new(characters, 0, length);

    public void Dispose()
    {
        GiveBack();
        (characters, length) = ([], 0);
    }

    public void Append(char unit)
    {
        Reserve(1);
        characters[length++] = unit;
    }

    public void AppendUtf8(ReadOnlySpan<byte> utf8, Encoding encoding)
    {
        Reserve(utf8.Length); // never fewer bytes than UTF-16 units
#if NET
        length += encoding.GetChars(utf8, characters.AsSpan(length));
#else
        length += encoding.GetChars(utf8.ToArray(), 0, utf8.Length, characters, length);
#endif
    }

    /// <summary>Appends ASCII up to the next mark, and gives where that is.</summary>
    public int AppendPlain(ReadOnlySpan<byte> json, int from)
    {
        var at = from;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var first = ref MemoryMarshal.GetReference(json);
            for (; at <= json.Length - Step; at += Step)
            {
                Reserve(Step);
                var bytes = Vector128.LoadUnsafe(ref first, (nuint)at);
                var (lower, upper) = Vector128.Widen(bytes);
                // All of them, also those behind the mark: what comes next overwrites them.
                ref var to = ref MemoryMarshal.GetArrayDataReference(characters);
                lower.StoreUnsafe(ref Unsafe.As<char, ushort>(ref to), (nuint)length);
                upper.StoreUnsafe(ref Unsafe.As<char, ushort>(ref to), (nuint)(length + Vector128<ushort>.Count));
                var marks = JsonText.Marks(bytes, plain: true);
                if (marks != Vector128<byte>.Zero)
                {
                    var plain = BitOperations.TrailingZeroCount(marks.ExtractMostSignificantBits());
                    length += plain;
                    return at + plain;
                }
                length += Step;
            }
        }
#endif
        while (at < json.Length && !JsonText.IsMark(json[at], plain: true)) Append((char)json[at++]);
        return at;
    }

    private void Reserve(int more)
    {
        if (characters.Length - length >= more) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, length + more));
        characters.AsSpan(0, length).CopyTo(larger);
        GiveBack();
        characters = larger;
    }

    private readonly void GiveBack()
    {
        characters.AsSpan(0, Math.Min(length + Step, characters.Length)).Clear(); // with what was written behind the end
        ArrayPool<char>.Shared.Return(characters);
    }
}
