using System.Text.RegularExpressions;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>Texts that nobody takes for a secret: nothing, a mask, or the name of something to be filled in.</summary>
internal static class Placeholder
{
    private static readonly Regex Filler = new(
        """
        ^\s*(
            | _VALUE_NOT_SHOWN_? | TODO | TBD | N/A | null | none | undefined | true | false | redacted | placeholder | (change|replace|set)[-_ ]?me | fill[-_ ]?me[-_ ]?in | to[-_ ]be[-_ ](set|defined|filled[-_ ]in)
            | <+[^<>]*>+ | \[[-A-Za-z0-9_.: ]+\] | \{[-A-Za-z0-9_.: ]+\} | (?-i:\$[A-Z][A-Z0-9]*_[A-Z0-9_]+) | \$\{[^{}]*\} | \{\{[^{}]*\}\} | \$\([^()]*\) | %[A-Za-z0-9_]+% | \#\{[^{}]*\}\#? | __[A-Za-z0-9_]+__
            | ([A-Za-z]+[-_ ])?your[-_ ][-_ A-Za-z0-9]* | [-_ A-Za-z0-9]*[-_ ]goes?[-_ ]here | insert[-_ ][-_ A-Za-z0-9]*
            | [*.xX\u2022#?_-]+
        )\s*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Is(string text) => text.Length <= 200 && Filler.IsMatch(text);
}
