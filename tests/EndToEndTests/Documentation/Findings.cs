namespace EndToEndTests.Documentation;

/// <summary>What a test found, all of it, since a page is mended in one go.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings.Distinct(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, string.Join(Environment.NewLine, all));
    }
}
