using Microsoft.CodeAnalysis.Text;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>Names to look for, and a search for them that costs about a nanosecond per character of a file.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<string>> _byHash = [];

    public int Count => _names.Count;

    public bool Contains(string name) => _names.Contains(name);

    public bool Add(string name)
    {
        if (name.Length == 0 || !_names.Add(name))
            return false;
        var hash = Start;
        foreach (var character in name)
            hash = Next(hash, character);
        if (!_byHash.TryGetValue(hash, out var same))
            _byHash[hash] = same = [];
        same.Add(name);
        return true;
    }

    /// <summary>Whether any of the names stands in the text as a whole word; comments and strings count.</summary>
    public bool OccursIn(SourceText text)
    {
        if (_names.Count == 0)
            return false;
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            return OccursIn(buffer, text.Length);
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private bool OccursIn(char[] text, int length)
    {
        var position = 0;
        while (position < length)
        {
            var start = position;
            var hash = Start;
            while (position < length && IsWord(text[position]))
                hash = Next(hash, text[position++]);
            if (position == start)
                position++;
            else if (_byHash.TryGetValue(hash, out var same) && same.Any(name => IsAt(text, start, position - start, name)))
                return true;
        }
        return false;
    }

    private const uint Start = 2166136261;

    private static uint Next(uint hash, char character) => (hash ^ character) * 16777619;

    private static bool IsWord(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '0' and <= '9' || (character > 127 && char.IsLetterOrDigit(character));

    private static bool IsAt(char[] text, int start, int length, string name)
    {
        if (name.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (text[start + i] != name[i])
                return false;
        }
        return true;
    }
}
