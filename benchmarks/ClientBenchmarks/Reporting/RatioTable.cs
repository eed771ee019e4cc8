using System.Globalization;
using System.Text;
using ClientBenchmarks.Measuring;

namespace ClientBenchmarks.Reporting;

/// <summary>A Markdown table: a row for each peer, a column for each operation.</summary>
internal static class RatioTable
{
    public static string Of(IReadOnlyList<Cost> costs)
    {
        var operations = costs.Select(it => it.Operation).Distinct().ToList();
        var table = new StringBuilder();
        table.Append("| client | ").AppendJoin(" | ", operations).Append(" |\n|").Insert(table.Length, " --- |", operations.Count + 1).Append('\n');
        foreach (var peer in costs.GroupBy(it => it.Peer))
        {
            var cells = operations.Select(operation => Cell(peer.Single(it => it.Operation == operation), peer.Key == costs[0].Peer));
            table.Append("| ").Append(peer.Key).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
        }
        return table.ToString();
    }

    // Raw itself is shown in absolute terms, so that a reader can tell microseconds from milliseconds.
    private static string Cell(Cost cost, bool baseline) => baseline
        ? string.Create(CultureInfo.InvariantCulture, $"{cost.Microseconds:0.0} µs / {cost.AllocatedBytes / 1024:0.0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{cost.Cpu:0.00} / {cost.Bytes:0.00}");
}
