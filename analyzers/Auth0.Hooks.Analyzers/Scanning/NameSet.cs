namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>Names to look for.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly WordHashes _hashes = new();

    public int Count => _names.Count;

    public bool Contains(string name) => _names.Contains(name);

    public bool Add(string name)
    {
        if (name.Length == 0 || !_names.Add(name))
            return false;
        _hashes.Add(FileWords.HashOf(name));
        return true;
    }

    /// <summary>Whether any of the names may stand in a file as a whole word; comments and texts count.</summary>
    public bool OccurIn(FileWords words) => words.Hashes.Overlaps(_hashes);
}
