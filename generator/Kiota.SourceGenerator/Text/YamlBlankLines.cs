using System.Text;

namespace Kiota.SourceGenerator.Text;

/// <summary>
/// Lines of nothing but white space, which editors leave behind. They mean nothing; but at the start of a block of text the
/// parser takes one for the block's indentation, and refuses what other parsers read.
/// </summary>
internal static class YamlBlankLines
{
    /// <summary>The text with the same lines, of which the blank ones are empty.</summary>
    public static string Empty(string text)
    {
        StringBuilder? emptied = null;
        int copied = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            int stop = end > 0 && text[end - 1] == '\r' ? end - 1 : end;
            int start = stop;
            while (start > 0 && text[start - 1] is ' ' or '\t') start--;
            if (start == stop || (start > 0 && text[start - 1] != '\n')) continue;
            (emptied ??= new StringBuilder(text.Length)).Append(text, copied, start - copied);
            copied = stop;
        }

        return emptied is null ? text : emptied.Append(text, copied, text.Length - copied).ToString();
    }
}
