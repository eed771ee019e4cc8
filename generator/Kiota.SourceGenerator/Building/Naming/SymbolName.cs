using System.Text;

namespace Kiota.SourceGenerator.Building.Naming;

/// <summary>Turns text of a document into a part of a C# name, with Kiota's rules.</summary>
internal static class SymbolName
{
    private static readonly string[] Digits = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    private static readonly (char Symbol, string Word)[] Symbols =
    [
        ('!', "Exclamation"), ('"', "DoubleQuote"), ('#', "Pound"), ('$', "Dollar"), ('%', "Percent"), ('&', "Ampersand"),
        ('\'', "Apostrophe"), ('(', "LeftParenthesis"), (')', "RightParenthesis"), ('*', "Asterisk"), ('+', "Plus"),
        (',', "Comma"), ('-', "Hyphen"), ('.', "Period"), ('/', "Slash"), ('\\', "BackSlash"), (':', "Colon"),
        (';', "SemiColon"), ('<', "LessThan"), ('=', "Equal"), ('>', "GreaterThan"), ('?', "QuestionMark"), ('~', "Tilde"),
    ];

    /// <summary>
    /// Removes what no name may hold, with the next letter in upper case; spells digits at the start and a leading
    /// minus or plus. The case of the first letter stays. The result is empty only if no character is usable.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        string cleaned = SpellLeadingDigits(RemoveSymbols(SpellSigns(text)));
        if (cleaned.EndsWith("minus_", StringComparison.Ordinal) || cleaned.EndsWith("plus_", StringComparison.Ordinal))
            cleaned = cleaned.Substring(0, cleaned.Length - 1);
        if (cleaned.StartsWith("_plus", StringComparison.Ordinal)) cleaned = cleaned.Substring(1);
        return cleaned.Length > 0 ? cleaned : SpellSymbols(text);
    }

    /// <summary>As <see cref="Clean"/>, with the first letter in upper case, and never empty.</summary>
    public static string Pascal(string text)
    {
        string name = Casing.UpperFirst(Clean(text));
        return name.Length > 0 ? name : "Empty";
    }

    // A name in ASCII, as most are, with none of the marks that are spelled.
    private static bool IsClean(string text)
    {
        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')) return false;
        }

        return text.Length > 0 && text[0] is > '9' and not '_' && text[text.Length - 1] != '_';
    }

    private static string SpellSigns(string text)
    {
        if (text.StartsWith("-", StringComparison.Ordinal)) text = "minus_" + text.Substring(1);
        return text.IndexOf('+') < 0 ? text : text.Replace("+", "_plus_");
    }

    private static string RemoveSymbols(string text)
    {
        var name = new StringBuilder(text.Length);
        bool raise = false;
        foreach (char c in text)
        {
            if (IsNameCharacter(c))
            {
                name.Append(raise ? char.ToUpperInvariant(c) : c);
                raise = false;
            }
            else
            {
                raise = true;
            }
        }

        return name.ToString();
    }

    private static string SpellLeadingDigits(string name)
    {
        int digits = 0;
        while (digits < name.Length && name[digits] is >= '0' and <= '9') digits++;
        if (digits > 0) return string.Concat(name.Take(digits).Select(digit => Digits[digit - '0'])) + name.Substring(digits);

        // A digit or mark of another script may stand in a name, but not at its start.
        return name.Length > 0 && name[0] != '_' && !char.IsLetter(name[0]) ? "_" + name : name;
    }

    private static string SpellSymbols(string text)
    {
        var name = new StringBuilder();
        foreach (char c in text)
        {
            foreach ((char symbol, string word) in Symbols)
            {
                if (symbol == c) name.Append(word);
            }
        }

        return name.ToString();
    }

    private static bool IsNameCharacter(char c) => c == '_' || (c < 128 ? char.IsLetterOrDigit(c) : IsUnicodeNameCharacter(c));

    private static bool IsUnicodeNameCharacter(char c) => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.LowercaseLetter
        or System.Globalization.UnicodeCategory.TitlecaseLetter or System.Globalization.UnicodeCategory.ModifierLetter
        or System.Globalization.UnicodeCategory.OtherLetter or System.Globalization.UnicodeCategory.LetterNumber
        or System.Globalization.UnicodeCategory.DecimalDigitNumber;
}
