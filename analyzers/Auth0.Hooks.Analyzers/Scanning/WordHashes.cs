namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>
/// The hashes of words. A table of its own, because a set of numbers is a generic type that nobody has compiled before:
/// every build would compile it anew, for longer than it is used.
/// </summary>
internal sealed class WordHashes
{
    // Zero marks a free slot; at most half of them are taken.
    private uint[] _slots = new uint[64];
    private int _count;

    public void Add(uint hash)
    {
        if (Contains(hash))
            return;
        if (++_count * 2 > _slots.Length)
            Grow();
        _slots[SlotOf(hash)] = Mark(hash);
    }

    public bool Contains(uint hash) => _slots[SlotOf(hash)] != 0;

    /// <summary>Whether a hash is in both; the smaller set is gone through.</summary>
    public bool Overlaps(WordHashes other)
    {
        if (other._count < _count)
            return other.Overlaps(this);
        foreach (var hash in _slots)
        {
            if (hash != 0 && other.Contains(hash))
                return true;
        }
        return false;
    }

    /// <summary>The slot that holds the hash, or the free one where it belongs.</summary>
    private int SlotOf(uint hash)
    {
        hash = Mark(hash);
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[slot] != hash && _slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private static uint Mark(uint hash) => hash == 0 ? 1 : hash;

    private void Grow()
    {
        var before = _slots;
        _slots = new uint[before.Length * 2];
        foreach (var hash in before)
        {
            if (hash != 0)
                _slots[SlotOf(hash)] = hash;
        }
    }
}
