using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Kiota.Utf8Json;

public ref partial struct Utf8TokenReader
{
    /// <summary>The text of a string or a name; null where the value is <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">The token is another one.</exception>
    /// <exception cref="JsonException">The text is malformed: an escape, a surrogate without its other half, or bytes that are no UTF-8.</exception>
    public string? GetString()
    {
        if (type == JsonTokenType.Null) return null;
        RequireText();
        if (end != NotFound) return escaped ? JsonText.Read(json, start + 1, out _) : JsonText.Decode(Contents);
        var text = JsonText.Read(json, start + 1, out end);
        escaped = true; // perhaps: whoever compares it later decodes it again
        position = end + 1;
        return text;
    }

    /// <summary>Whether a string or a name is this text.</summary>
    /// <param name="utf8">The text to compare with, without quotes and not escaped.</param>
    /// <exception cref="InvalidOperationException">The token is another one.</exception>
    public bool ValueTextEquals(ReadOnlySpan<byte> utf8)
    {
        RequireText();
        if (end == NotFound) FindEnd();
        return escaped ? Encoding.UTF8.GetBytes(GetString()!).AsSpan().SequenceEqual(utf8) : Contents.SequenceEqual(utf8);
    }

    /// <summary>The name of a property as UTF-8, without escapes.</summary>
    internal readonly ReadOnlySpan<byte> Name => escaped ? Encoding.UTF8.GetBytes(JsonText.Read(json, start + 1, out _)) : Contents;

    internal readonly bool TryGetInt32(out int value) =>
        Utf8Parser.TryParse(Number, out value, out var used) && used == Number.Length;

    internal readonly bool TryGetInt64(out long value) =>
        Utf8Parser.TryParse(Number, out value, out var used) && used == Number.Length;

    internal readonly bool TryGetDecimal(out decimal value) => Scalar().TryGetDecimal(out value);

    /// <summary>The current scalar for the less common types, which System.Text.Json knows to read.</summary>
    internal readonly Utf8JsonReader Scalar()
    {
        var behind = end == NotFound ? JsonText.End(json, start + 1, out _) + 1 : position;
        var scalar = new Utf8JsonReader(json.Slice(start, behind - start));
        scalar.Read();
        return scalar;
    }

    private readonly ReadOnlySpan<byte> Number => json.Slice(start, position - start);

    private readonly ReadOnlySpan<byte> Contents => json.Slice(start + 1, end - start - 1);

    private readonly void RequireText()
    {
        if (type is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw NoText();
    }

    private readonly InvalidOperationException NoText() => new($"A {type} is no text.");

    private void FindEnd()
    {
        end = JsonText.End(json, start + 1, out escaped);
        position = end + 1;
    }
}
