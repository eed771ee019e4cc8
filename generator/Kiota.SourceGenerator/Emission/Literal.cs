using System.Globalization;
using System.Text;

namespace Kiota.SourceGenerator.Emission;

/// <summary>The one way in which text of a document becomes a C# string literal.</summary>
internal static class Literal
{
    public static string Of(string value)
    {
        if (IsPlain(value)) return "\"" + value + "\"";
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append("\\\\"); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                case '\0': literal.Append("\\0"); break;
                default:
                    if (NeedsEscape(c)) literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    else literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    private static bool IsPlain(string value)
    {
        foreach (char c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\') return false;
        }

        return true;
    }

    // Line ends of Unicode would end the literal, a lone surrogate has no bytes in UTF-8, and format characters
    // could make a line read other than it is.
    private static bool NeedsEscape(char c) => char.IsControl(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
