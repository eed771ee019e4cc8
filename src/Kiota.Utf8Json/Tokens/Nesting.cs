namespace Kiota.Utf8Json;

/// <summary>Which of the open brackets are objects, one bit each. A copy may go deeper without harm to the original.</summary>
internal struct Nesting
{
    public const int Deepest = 1000;

    private const int BitsOfWord = 64;

    private ulong outer;
    private ulong[]? inner;

    public int Depth { get; private set; }

    /// <summary>Whether the innermost bracket is an object; there must be one.</summary>
    public readonly bool IsObject
    {
        get
        {
            var level = Depth - 1;
            var word = level < BitsOfWord ? outer : inner![level / BitsOfWord];
            return (word & Bit(level)) != 0;
        }
    }

    public void Enter(bool isObject)
    {
        var level = Depth++;
        if (level < BitsOfWord) Set(ref outer, level, isObject);
        else Set(ref (inner ??= new ulong[Deepest / BitsOfWord + 1])[level / BitsOfWord], level, isObject);
    }

    public void Leave() => Depth--;

    private static void Set(ref ulong word, int level, bool isObject) =>
        word = isObject ? word | Bit(level) : word & ~Bit(level);

    private static ulong Bit(int level) => 1UL << (level % BitsOfWord);
}
