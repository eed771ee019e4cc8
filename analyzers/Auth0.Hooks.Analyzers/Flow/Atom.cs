using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>One thing that a variable may hold, as far as the code tells.</summary>
internal abstract record Atom;

/// <summary>A text or number written in the code. The text is null where it is known to be written there but not what it says.</summary>
internal sealed record TextAtom(string? Text) : Atom
{
    /// <summary>Whether a function made something else of the text, or took a part: it still says what is written in the code, but not under which key an entry stands.</summary>
    public bool IsChanged { get; init; }
}

/// <summary>What the callers pass: written in the code if all the parts are.</summary>
internal sealed record CallerAtom(ImmutableArray<CallerPart> Parts) : Atom
{
    public bool Equals(CallerAtom? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Length == 0 ? 0 : Parts[0].GetHashCode();
}

/// <summary>An object that the code creates; the state says what it contains.</summary>
internal sealed record ObjectAtom(object Site) : Atom;

/// <summary>A lambda, local function or method as a value, and what it returns when nobody knows its arguments.</summary>
internal sealed record DelegateAtom(object Target, Value Receiver, Value Result) : Atom;

/// <summary>A value type with members, copied when it is assigned: a tuple, a pair, a struct.</summary>
internal sealed record StructAtom(ImmutableDictionary<string, Value> Members) : Atom
{
    public bool Equals(StructAtom? other) =>
        other is not null && Members.Count == other.Members.Count && Members.All(member => other.Members.TryGetValue(member.Key, out var value) && value.Equals(member.Value));

    public override int GetHashCode() => Members.Count;
}

/// <summary>A parameter of a method (or its receiver, at <see cref="Receiver"/>), and the way from it to a value.</summary>
internal sealed record CallerPart(IMethodSymbol Method, int Ordinal, string Path)
{
    public const int Receiver = -1;
}
