using ClientBenchmarks.Measuring;

namespace ClientBenchmarks.Reporting;

/// <summary>Puts the measured tables and charts into docs/performance.md, between its markers.</summary>
internal static class PerformanceDocument
{
    public static void Update(string path, IReadOnlyList<Cost> inMemory, IReadOnlyList<Cost> loopback)
    {
        var text = File.ReadAllText(path);
        text = Between(text, "in-memory", RatioTable.Of(inMemory));
        if (loopback.Count > 0) text = Between(text, "loopback", RatioTable.Of(loopback));
        File.WriteAllText(path, text);
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "charts")).FullName;
        foreach (var operation in inMemory.GroupBy(it => it.Operation))
            File.WriteAllText(Path.Combine(folder, operation.Key.Replace(' ', '-') + ".svg"), BarChart.Of(operation.Key, [.. operation]));
    }

    private static string Between(string text, string marker, string table)
    {
        var start = $"<!-- {marker}: written by the benchmarks -->\n";
        var end = $"<!-- {marker}: end -->";
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < start.Length || to < from) throw new InvalidDataException($"The document has no place for '{marker}'.");
        return text[..from] + table + text[to..];
    }
}
