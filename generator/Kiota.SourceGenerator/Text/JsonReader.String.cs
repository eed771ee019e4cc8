using System.Globalization;
using System.Text;

namespace Kiota.SourceGenerator.Text;

internal sealed partial class JsonReader
{
    /// <param name="name">Whether the string is the name of a member, which repeats and is worth sharing.</param>
    private string ReadString(bool name)
    {
        int start = ++at;
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    int length = at++ - start;
                    return name ? names.Get(text, start, length) : text.Substring(start, length);
                case '\\':
                    return ReadEscapedString(start);
                case '\n' or '\r':
                    throw Fault("a string must end on the line where it begins");
            }
        }

        throw Unexpected("'\"'");
    }

    private string ReadEscapedString(int start)
    {
        var value = new StringBuilder(text, start, at - start, Math.Max(16, 2 * (at - start)));
        while (at < text.Length)
        {
            char c = text[at];
            switch (c)
            {
                case '"':
                    at++;
                    return value.ToString();
                case '\\':
                    at++;
                    value.Append(ReadEscape());
                    break;
                case '\n' or '\r':
                    throw Fault("a string must end on the line where it begins");
                default:
                    value.Append(c);
                    at++;
                    break;
            }
        }

        throw Unexpected("'\"'");
    }

    private char ReadEscape()
    {
        char escape = Peek() switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => 'u',
            _ => throw Unexpected("an escape"),
        };
        at++;
        return escape == 'u' ? ReadUnicodeEscape() : escape;
    }

    private char ReadUnicodeEscape()
    {
        const int digits = 4;
        if (at + digits > text.Length ||
            !ushort.TryParse(text.Substring(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            throw Fault("\\u must be followed by four hexadecimal digits");
        at += digits;
        return (char)code;
    }
}
