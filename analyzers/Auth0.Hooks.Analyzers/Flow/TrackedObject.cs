using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What an object contains: members by name, and entries of a collection with the place that stored each.</summary>
internal sealed record TrackedObject(ImmutableDictionary<string, Value> Members, ImmutableDictionary<Entry, Value> Entries, bool IsMap)
{
    /// <summary>The type that the object was created as; null where nobody asks for it.</summary>
    public ITypeSymbol? Type { get; init; }

    public static readonly TrackedObject Empty = new(ImmutableDictionary<string, Value>.Empty, ImmutableDictionary<Entry, Value>.Empty, IsMap: false);

    public TrackedObject Store(string member, Value value) => this with { Members = Members.SetItem(member, value) };

    /// <summary>Stores an entry; one with the same known key is replaced.</summary>
    public TrackedObject Store(Entry entry, Value value)
    {
        var entries = entry.Key is null ? Entries : Entries.RemoveRange(Entries.Keys.Where(other => other.Key == entry.Key));
        return this with { Entries = entries.SetItem(entry, entry.Key is null && Entries.TryGetValue(entry, out var before) ? before.Or(value) : value) };
    }

    /// <summary>The entries that a key may mean; all of them if the key is not known.</summary>
    public IEnumerable<KeyValuePair<Entry, Value>> At(string? key) => key is null ? Entries : Entries.Where(entry => entry.Key.Key is null || entry.Key.Key == key);

    public TrackedObject Or(TrackedObject other)
    {
        var (members, entries) = (Members, Entries);
        foreach (var member in other.Members)
            members = members.SetItem(member.Key, members.TryGetValue(member.Key, out var value) ? value.Or(member.Value) : member.Value);
        foreach (var entry in other.Entries)
            entries = entries.SetItem(entry.Key, entries.TryGetValue(entry.Key, out var value) ? value.Or(entry.Value) : entry.Value);
        return new TrackedObject(members, entries, IsMap || other.IsMap) { Type = Type };
    }

    public bool SameAs(TrackedObject other) =>
        ReferenceEquals(this, other)
        || (Members.Count == other.Members.Count && Entries.Count == other.Entries.Count
            && Members.All(member => other.Members.TryGetValue(member.Key, out var value) && value.Equals(member.Value))
            && Entries.All(entry => other.Entries.TryGetValue(entry.Key, out var value) && value.Equals(entry.Value)));
}

/// <summary>An entry of a collection: its key, where it is a constant, and the code that stored it.</summary>
internal sealed record Entry(string? Key, SyntaxNode Site);
