using System.Text.RegularExpressions;

namespace Auth0.Hooks.Analyzers.Constraints;

/// <summary>A pattern that a whole text must match.</summary>
internal sealed record PatternConstraint : Constraint
{
    // A pattern of a document is not ours: one that backtracks for ever must not stop a build.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Regex _regex;

    private PatternConstraint(string pattern, Regex regex) => (Pattern, _regex) = (pattern, regex);

    public string Pattern { get; }

    public override string Demand => $"match {Pattern}";

    public override bool Allows(Known value)
    {
        if (value.Text is not { } text)
            return true;
        try
        {
            var match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    public static PatternConstraint? From(string pattern)
    {
        try
        {
            return new PatternConstraint(pattern, new Regex(pattern, RegexOptions.CultureInvariant, Patience));
        }
        catch (ArgumentException)
        {
            return null; // a pattern of another dialect
        }
    }
}
