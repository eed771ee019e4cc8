using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>A script of a hook that is written in the code, with what the same request says about it.</summary>
/// <param name="Text">The script.</param>
/// <param name="Place">The expression that holds it; diagnostics that cannot point inside point here.</param>
/// <param name="Offsets">Where its characters stand, if they stand in this file.</param>
/// <param name="TriggerId">The trigger, if the request names one that is known before the program runs.</param>
/// <param name="Packages">The declared dependencies; null if they are not known before the program runs.</param>
internal sealed record HookScript(string Text, SyntaxNode Place, LiteralOffsets? Offsets, string? TriggerId, ImmutableHashSet<string>? Packages)
{
    public ParsedScript Parsed => ParsedScript.Of(Text);

    /// <summary>The place in the source of a part of the syntax tree.</summary>
    public Location LocationInTree(int start, int end) => LocationOf(start - Parsed.Shift, end - Parsed.Shift);

    /// <summary>The place in the source of a part of the script.</summary>
    public Location LocationOf(int start, int end) =>
        Offsets is null ? Place.GetLocation() : Place.SyntaxTree.GetLocation(TextSpan.FromBounds(Offsets[start], Math.Max(Offsets[start], end > start ? Offsets.EndOf(end - 1) : Offsets[end])));
}
