using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>
/// The words of a file, as hashes: a word too many costs time, never a wrong answer. Read once per file; an editor keeps the
/// files that were not changed from one compilation to the next, and so their words.
/// </summary>
internal sealed class FileWords
{
    private const uint Start = 2166136261;

    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> Known = new();

    private FileWords(WordHashes hashes) => Hashes = hashes;

    public WordHashes Hashes { get; }

    public static FileWords Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var words))
            words = Known.GetValue(tree, key => Read(key, cancellation));
        return words;
    }

    public static uint HashOf(string word)
    {
        var hash = Start;
        foreach (var character in word)
            hash = Next(hash, character);
        return hash;
    }

    private static FileWords Read(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            var hashes = new WordHashes();
            for (var position = 0; position < text.Length; position++)
            {
                var hash = Start;
                while (position < text.Length && IsWord(buffer[position]))
                    hash = Next(hash, buffer[position++]);
                if (hash != Start)
                    hashes.Add(hash);
            }
            return new FileWords(hashes);
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static uint Next(uint hash, char character) => (hash ^ character) * 16777619;

    private static bool IsWord(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '0' and <= '9' || (character > 127 && char.IsLetterOrDigit(character));
}
