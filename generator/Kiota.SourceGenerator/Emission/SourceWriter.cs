using System.Text;

namespace Kiota.SourceGenerator.Emission;

/// <summary>Collects C# text. Every line of what is written is indented to the current depth; lines end in <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private const string Unit = "    ";

    private readonly StringBuilder text = new();
    private string indentation = "";

    public void Indent() => indentation += Unit;

    public void Outdent() => indentation = indentation.Substring(Unit.Length);

    public void WriteLine() => text.Append('\n');

    /// <summary>Writes one or more lines. Empty lines stay empty.</summary>
    public void WriteLine(string lines)
    {
        int start = 0;
        while (true)
        {
            int end = lines.IndexOf('\n', start);
            int length = (end < 0 ? lines.Length : end) - start;
            if (length > 0) text.Append(indentation).Append(lines, start, length);
            text.Append('\n');
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

    public override string ToString() => text.ToString();
}
