namespace Kiota.Utf8Json;

/// <summary>Which of the open brackets are objects, one bit each. A copy may go deeper without harm to the original.</summary>
internal struct Nesting
{
    public const int Deepest = 1000;

    private const int BitsOfWord = 64;

    /// <summary>How many brackets are open. Whoever leaves one takes one away.</summary>
    public int Depth;

    private ulong outer;
    private ulong[]? inner;

    /// <summary>Whether the innermost bracket is an object; there must be one.</summary>
    public readonly bool IsObject => Depth <= BitsOfWord ? (outer >> (Depth - 1) & 1) != 0 : IsInnerObject();

    public void Enter(bool isObject)
    {
        var level = Depth++;
        if (level >= BitsOfWord) EnterInner(level, isObject);
        else outer = isObject ? outer | 1UL << level : outer & ~(1UL << level);
    }

    private readonly bool IsInnerObject() => (inner![(Depth - 1) / BitsOfWord] >> ((Depth - 1) % BitsOfWord) & 1) != 0;

    private void EnterInner(int level, bool isObject)
    {
        inner ??= new ulong[Deepest / BitsOfWord + 1];
        var bit = 1UL << (level % BitsOfWord);
        inner[level / BitsOfWord] = isObject ? inner[level / BitsOfWord] | bit : inner[level / BitsOfWord] & ~bit;
    }
}
