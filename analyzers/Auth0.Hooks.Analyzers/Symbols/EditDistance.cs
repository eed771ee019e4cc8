namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>How many single-character edits, or swaps of neighbours, turn one text into another; case and separators weigh little.</summary>
internal static class EditDistance
{
    private const int Edit = 4;
    private const int NearlyEqual = 1;

    public static int Between(string left, string right)
    {
        // A text of any length can stand in the source; what follows the longest known value cannot make it nearer.
        if (left.Length > 128)
            left = left.Substring(0, 128);
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i * Edit;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j * Edit;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + Edit, rows[i - 1, j - 1] + Replace(left[i - 1], right[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, rows[i - 2, j - 2] + Edit);
                rows[i, j] = best;
            }
        }
        return rows[left.Length, right.Length];
    }

    private static int Replace(char left, char right)
    {
        if (left == right)
            return 0;
        var sameLetter = char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
        var bothSeparators = !char.IsLetterOrDigit(left) && !char.IsLetterOrDigit(right);
        return sameLetter || bothSeparators ? NearlyEqual : Edit;
    }
}
