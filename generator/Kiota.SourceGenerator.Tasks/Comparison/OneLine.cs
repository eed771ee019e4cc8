using System.Text;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>Text of a document, made fit for one line of a build log: a document may hold anything.</summary>
internal static class OneLine
{
    private const int Limit = 300;

    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (line.Length >= Limit) return line.Append("...").ToString();
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029') line.Append("\\u").Append(((int)letter).ToString("x4"));
            else line.Append(letter);
        }

        return line.ToString();
    }
}
