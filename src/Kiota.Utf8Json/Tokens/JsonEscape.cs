namespace Kiota.Utf8Json;

/// <summary>Escapes in texts (RFC 8259, section 7).</summary>
internal static class JsonEscape
{
    private const int Short = 2, Long = 6;

    /// <summary>Reads what stands at a backslash.</summary>
    /// <returns>How many bytes the escape is long.</returns>
    /// <exception cref="System.Text.Json.JsonException">It is no escape, or the mark there is a control character.</exception>
    public static int Read(ReadOnlySpan<byte> json, int at, out char unit)
    {
        if (json[at] != '\\') throw JsonFault.At(json, at, "A control character in a text is not escaped.");
        if (at + 1 == json.Length) throw JsonFault.At(json, at, "A text has no end.");
        var kind = json[at + 1];
        switch (kind)
        {
            case (byte)'n': unit = '\n'; return Short;
            case (byte)'"' or (byte)'\\' or (byte)'/': unit = (char)kind; return Short;
            case (byte)'t': unit = '\t'; return Short;
            case (byte)'r': unit = '\r'; return Short;
            case (byte)'b': unit = '\b'; return Short;
            case (byte)'f': unit = '\f'; return Short;
            case (byte)'u':
                unit = Hexadecimal(json, at);
                return Long;
            default: throw JsonFault.At(json, at, "A backslash starts no escape.");
        }
    }

    private static char Hexadecimal(ReadOnlySpan<byte> json, int at)
    {
        if (at + Long > json.Length) throw JsonFault.At(json, at, "A text has no end.");
        var value = 0;
        for (var i = at + Short; i < at + Long; i++)
        {
            var digit = json[i] switch
            {
                >= (byte)'0' and <= (byte)'9' => json[i] - '0',
                >= (byte)'a' and <= (byte)'f' => json[i] - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => json[i] - 'A' + 10,
                _ => throw JsonFault.At(json, at, "An escape wants four hexadecimal digits."),
            };
            value = value * 16 + digit;
        }
        return (char)value;
    }
}
