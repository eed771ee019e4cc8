using System.Collections;

namespace Kiota.SourceGenerator.OpenApi;

/// <summary>Named values in document order, found by ordinal name. A name that is set again keeps its place.</summary>
internal sealed class OrderedMap<T> : IReadOnlyList<MapEntry<T>>
{
    private static readonly List<MapEntry<T>> None = [];
    private List<MapEntry<T>> entries = None;
    private Dictionary<string, int>? index;

    public int Count => entries.Count;

    public MapEntry<T> this[int position] => entries[position];

    /// <exception cref="KeyNotFoundException">On reading, when there is no such name.</exception>
    public T this[string name]
    {
        get => TryGetValue(name, out T value) ? value : throw new KeyNotFoundException(name);
        set
        {
            Dictionary<string, int> positions = index ??= new(StringComparer.Ordinal);
            if (positions.TryGetValue(name, out int at))
            {
                entries[at] = new(name, value);
                return;
            }

            positions[name] = entries.Count;
            if (entries == None) entries = [];
            entries.Add(new(name, value));
        }
    }

    public bool ContainsKey(string name) => index is not null && index.ContainsKey(name);

    public bool TryGetValue(string name, out T value)
    {
        bool found = TryGetPosition(name, out int at);
        value = found ? entries[at].Value : default!;
        return found;
    }

    public List<MapEntry<T>>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<MapEntry<T>> IEnumerable<MapEntry<T>>.GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    private bool TryGetPosition(string name, out int at)
    {
        at = 0;
        return index is not null && index.TryGetValue(name, out at);
    }
}
