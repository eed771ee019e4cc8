namespace Kiota.SourceGenerator.Emission;

/// <summary>
/// Collects C# text. Every line of what is written is indented to the current depth; lines end in <c>\n</c>. One writer
/// after another uses the same memory: files are large, and fresh memory for each is most of what writing them costs.
/// </summary>
internal sealed class SourceWriter
{
    private const string Unit = "    ";
    private const int FirstSize = 16 * 1024;
    private const int MostKept = 1024 * 1024;

    private static char[]? spare;

    private char[] text = Interlocked.Exchange(ref spare, null) ?? new char[FirstSize];
    private int length;
    private string indentation = "";

    public void Indent() => indentation += Unit;

    public void Outdent() => indentation = indentation.Substring(Unit.Length);

    public void WriteLine() => WriteLine("");

    /// <summary>Writes one or more lines. Empty lines stay empty.</summary>
    public void WriteLine(string lines)
    {
        int start = 0;
        while (true)
        {
            int end = lines.IndexOf('\n', start);
            int count = (end < 0 ? lines.Length : end) - start;
            Reserve(indentation.Length + count + 1);
            if (count > 0)
            {
                Append(indentation, 0, indentation.Length);
                Append(lines, start, count);
            }

            text[length++] = '\n';
            if (end < 0) return;
            start = end + 1;
        }
    }

    /// <summary>Opens a block: the header, a brace, one level deeper.</summary>
    public void OpenBlock(string header)
    {
        WriteLine(header);
        WriteLine("{");
        Indent();
    }

    /// <summary>Closes what <see cref="OpenBlock"/> opened.</summary>
    public void CloseBlock(string end = "}")
    {
        Outdent();
        WriteLine(end);
    }

    /// <summary>Ends the writing.</summary>
    /// <returns>All that was written.</returns>
    public string Complete()
    {
        var written = new string(text, 0, length);
        if (text.Length <= MostKept) Volatile.Write(ref spare, text);
        text = [];
        length = 0;
        return written;
    }

    private void Append(string source, int start, int count)
    {
        source.CopyTo(start, text, length, count);
        length += count;
    }

    private void Reserve(int count)
    {
        if (text.Length - length < count) Array.Resize(ref text, Math.Max(2 * text.Length, length + count));
    }
}
