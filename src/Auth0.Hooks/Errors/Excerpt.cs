namespace Auth0.Hooks;

/// <summary>As much of a text as a message shows: a value that a caller or a server sent may be of any length and hold line breaks.</summary>
internal static class Excerpt
{
    private const int LongestValue = 100;

    /// <summary>A name, an id or another value that is short if it is right.</summary>
    public static string Of(string? value) => Of(value, LongestValue);

    public static string Of(string? text, int longest)
    {
        if (text is null) return "";
        var kept = text.Length <= longest ? text.Length : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        var shown = text.Substring(0, kept);
        if (HasControl(shown)) shown = new string([.. shown.Select(c => char.IsControl(c) ? ' ' : c)]);
        return kept == text.Length ? shown : FormattableString.Invariant($"{shown}… ({text.Length} characters)");
    }

    private static bool HasControl(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character)) return true;
        }

        return false;
    }
}
