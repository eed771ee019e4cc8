namespace Kiota.SourceGenerator.Corpus.Fuzzing;

/// <summary>Ways to damage a text, JSON or not.</summary>
internal static class TextMutations
{
    public static string Apply(string text, Random random)
    {
        if (text.Length == 0) return text;
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(5) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, HostileText.All[random.Next(HostileText.All.Length)]),
            _ => text[..at] + (char)random.Next(0x250) + text[(at + 1)..],
        };
    }
}
