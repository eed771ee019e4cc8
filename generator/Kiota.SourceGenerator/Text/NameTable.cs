namespace Kiota.SourceGenerator.Text;

/// <summary>
/// Gives the same string for the same characters, without making a new one first: a document repeats a few
/// hundred names many thousand times.
/// </summary>
internal sealed class NameTable
{
    private const int Size = 1024;
    private readonly string?[] names = new string?[Size];

    public string Get(string text, int start, int length)
    {
        uint hash = (uint)length;
        for (int i = 0; i < length; i++) hash = (hash * 31) + text[start + i];
        ref string? known = ref names[(hash ^ (hash >> 10)) % Size];
        if (known is null || known.Length != length || string.CompareOrdinal(known, 0, text, start, length) != 0)
            known = text.Substring(start, length);
        return known;
    }
}
