using System.Text;

namespace Kiota.SourceGenerator.Emission;

/// <summary>The one way in which text of a document becomes part of an XML documentation comment.</summary>
internal static class XmlDoc
{
    /// <summary>Escapes the text and puts it on one line: runs of white space become one space.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text)) return text;
        var escaped = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u0085' or '\u2028' or '\u2029')
            {
                space = escaped.Length > 0;
                continue;
            }

            if (!IsXmlCharacter(c)) continue;
            if (space) escaped.Append(' ');
            space = false;
            switch (c)
            {
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                case '"': escaped.Append("&quot;"); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }

    // One line with nothing to escape, as most texts are.
    private static bool IsPlain(string text)
    {
        bool space = true;
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '<' or '>' or '&' or '"' || (space && c == ' ')) return false;
            space = c == ' ';
        }

        return text.Length == 0 || !space;
    }

    // Surrogates are left out: a lone one is not a character, and telling pairs apart is not worth an emoji.
    private static bool IsXmlCharacter(char c) => c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE';
}
