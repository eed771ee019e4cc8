using System.Collections.Immutable;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>
/// All that an expression may be. <see cref="IsRuntime"/> says that it may also be something that only a running program knows.
/// Immutable, and finite: too many or too long texts become one unknown text, so that every loop settles.
/// </summary>
internal sealed class Value : IEquatable<Value>
{
    private const int MaxAtoms = 12;
    private const int MaxTextLength = 512;

    /// <summary>Null, nothing, or a value of no interest.</summary>
    public static readonly Value Nothing = new(ImmutableArray<Atom>.Empty, false);

    /// <summary>Something that only a running program knows.</summary>
    public static readonly Value Runtime = new(ImmutableArray<Atom>.Empty, true);

    private static readonly TextAtom SomeText = new((string?)null);

    private Value(ImmutableArray<Atom> atoms, bool isRuntime) => (Atoms, IsRuntime) = (atoms, isRuntime);

    public ImmutableArray<Atom> Atoms { get; }

    public bool IsRuntime { get; }

    public bool IsNothing => Atoms.IsEmpty && !IsRuntime;

    public static Value Of(Atom atom) => new(ImmutableArray.Create(atom), false);

    public static Value Text(string? text) => Of(text is { Length: > MaxTextLength } ? SomeText : new TextAtom(text));

    public static Value Of(IEnumerable<Atom> atoms, bool isRuntime)
    {
        var distinct = atoms.Distinct().ToImmutableArray();
        var structs = distinct.OfType<StructAtom>().ToList();
        if (structs.Count > 1)
            distinct = distinct.RemoveAll(atom => atom is StructAtom).Add(structs.Aggregate(Merge));
        if (distinct.Length > MaxAtoms)
            distinct = distinct.Where(atom => atom is not TextAtom).Take(MaxAtoms).Append(SomeText).ToImmutableArray();
        return distinct.IsEmpty ? (isRuntime ? Runtime : Nothing) : new Value(distinct, isRuntime);
    }

    /// <summary>What either may be.</summary>
    public Value Or(Value other)
    {
        if (ReferenceEquals(this, other) || other.IsNothing)
            return this;
        return IsNothing ? other : Of(Atoms.Concat(other.Atoms), IsRuntime || other.IsRuntime);
    }

    /// <summary>A text made of both: written in the code only where both are.</summary>
    public Value With(Value other)
    {
        if (IsNothing)
            return other;
        if (other.IsNothing)
            return this;
        var pairs = from left in Atoms from right in other.Atoms select Pair(left, right);
        return Of(pairs.OfType<Atom>(), IsRuntime || other.IsRuntime || pairs.Any(pair => pair is null));
    }

    /// <summary>What a function makes of texts.</summary>
    public Value Changed() => Of(Atoms.Select(atom => atom is TextAtom { Text: not null } text ? text with { IsChanged = true } : atom), IsRuntime);

    /// <summary>The text, if it can be only one; null for any other value.</summary>
    public string? OnlyText => this is { IsRuntime: false, Atoms: [TextAtom { Text: { } text, IsChanged: false }] } ? text : null;

    public bool Equals(Value? other) =>
        other is not null && IsRuntime == other.IsRuntime && Atoms.Length == other.Atoms.Length && Atoms.All(other.Atoms.Contains);

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => Atoms.Length;

    private static Atom? Pair(Atom left, Atom right) => (left, right) switch
    {
        (TextAtom { Text: { } first }, TextAtom { Text: { } second }) when first.Length + second.Length <= MaxTextLength => new TextAtom(first + second) { IsChanged = ((TextAtom)left).IsChanged || ((TextAtom)right).IsChanged },
        (TextAtom, TextAtom) => SomeText,
        (CallerAtom caller, TextAtom) => caller,
        (TextAtom, CallerAtom caller) => caller,
        (CallerAtom first, CallerAtom second) => new CallerAtom(first.Parts.Union(second.Parts).ToImmutableArray()),
        _ => null,
    };

    private static StructAtom Merge(StructAtom left, StructAtom right)
    {
        var members = left.Members;
        foreach (var member in right.Members)
            members = members.SetItem(member.Key, members.TryGetValue(member.Key, out var value) ? value.Or(member.Value) : member.Value);
        return new StructAtom(members);
    }
}
