using System.Text.RegularExpressions;
using Acornima.Ast;
using Auth0.Hooks.Analyzers.Secrets;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>Finds texts in a script that are secrets, by the name they are given and by their shape.</summary>
internal static class ScriptSecrets
{
    private const RegexOptions Style = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;
    private const int MinimumLength = 8;

    // In bits per character: words of a language stay below, random letters and digits above.
    private const double MinimumEntropy = 2.7;

    private static readonly Regex SecretName = new("(api[-_ ]?key | secret | token | passw(or)?d | private[-_ ]?key | access[-_ ]?key | auth[-_ ]?key | credential | authorization)s?$", Style);

    // Forms that issuers document, so that they can be found in code.
    private static readonly Regex KnownForm = new(
        """
        ^( (sk|rk|pk)_(live|test)_[0-9a-z]{16,} | sk-[0-9a-z_-]{20,} | gh[pousr]_[0-9a-z]{30,} | github_pat_[0-9a-z_]{30,} | AKIA[0-9A-Z]{16} | AIza[0-9a-z_-]{30,}
         | xox[abprs]-[0-9a-z-]{10,} | SG\.[0-9a-z_-]{16,}\.[0-9a-z_-]{16,} | eyJ[0-9a-z_-]{10,}\.eyJ[0-9a-z_-]{10,}\.[0-9a-z_-]+ | -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----.* )$
        """,
        Style | RegexOptions.Singleline);

    private static readonly Regex Header = new("^ (bearer|basic|token|apikey) [ ]+ (?<value> [^ ]+ ) $", Style);
    private static readonly Regex UrlWithPassword = new("^ [a-z][a-z0-9+.-]* :// [^/@: ]* : (?<value> [^/@ ]{6,} ) @", Style);

    // What is called a token and is none: the name of a variable, a path, a name of a standard.
    private static readonly Regex Name = new("^( [A-Z][A-Z0-9]*(_[A-Z0-9]+)+ | (/[a-z0-9._~:{}-]+)+/? | urn:.* )$", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    public static IEnumerable<Node> In(ParsedScript script) =>
        ScriptNodes.Below(script.Root).SelectMany(Named).SelectMany(pair => Parts(pair.Value).Select(part => (pair.Name, Value: part))).Where(pair => ScriptNodes.TextOf(pair.Value) is { } text && IsSecret(pair.Name, text)).Select(pair => pair.Value).Distinct();

    /// <summary>Every text, with the name that it is given: by a declaration, an assignment, a property, a default, or a header's setter.</summary>
    private static IEnumerable<(string? Name, Node Value)> Named(Node node) => node switch
    {
        VariableDeclarator { Init: { } value } declarator => [(ScriptNodes.NameOf(declarator.Id), value)],
        AssignmentExpression assignment => [(ScriptNodes.NameOf(assignment.Left), assignment.Right)],
        Property property => [(ScriptNodes.NameOf(property.Key), property.Value)],
        PropertyDefinition { Value: { } value } field => [(ScriptNodes.NameOf(field.Key), value)],
        AssignmentPattern preset => [(ScriptNodes.NameOf(preset.Left), preset.Right)],
        CallExpression { Arguments: { Count: 2 } arguments } => [(ScriptNodes.TextOf(arguments[0]), arguments[1])],
        StringLiteral or TemplateLiteral => [(null, node)],
        _ => [],
    };

    /// <summary>What an expression may be, or is made of: the fall-back of a setting, the token after a scheme.</summary>
    private static IEnumerable<Node> Parts(Node value) => value switch
    {
        LogicalExpression choice => Parts(choice.Left).Concat(Parts(choice.Right)),
        ConditionalExpression choice => Parts(choice.Consequent).Concat(Parts(choice.Alternate)),
        NonLogicalBinaryExpression { Operator: Acornima.Operator.Addition, Left: StringLiteral, Right: StringLiteral } sum => Parts(sum.Left).Concat(Parts(sum.Right)),
        _ => [value],
    };

    private static bool IsSecret(string? name, string text)
    {
        if (Placeholder.Is(text))
            return false;
        if (KnownForm.IsMatch(text.Trim()))
            return true;
        if (UrlWithPassword.Match(text) is { Success: true } url)
            return !Placeholder.Is(url.Groups["value"].Value);
        if (name is null || !SecretName.IsMatch(name))
            return false;
        return LooksRandom(Header.Match(text) is { Success: true } header ? header.Groups["value"].Value : text);
    }

    private static bool LooksRandom(string text) =>
        text.Length >= MinimumLength && !Placeholder.Is(text) && !Name.IsMatch(text) && text.All(character => character > ' ' && character < 127) && text.IndexOf("://", StringComparison.Ordinal) < 0
        && text.Any(char.IsLetter) && (text.Any(char.IsDigit) || text.Length >= 20) && Entropy(text) >= MinimumEntropy;

    private static double Entropy(string text) => -text.GroupBy(character => character).Select(group => (double)group.Count() / text.Length).Sum(share => share * Math.Log(share, 2));
}
