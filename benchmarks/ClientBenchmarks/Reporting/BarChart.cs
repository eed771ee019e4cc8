using System.Globalization;
using System.Text;
using ClientBenchmarks.Measuring;

namespace ClientBenchmarks.Reporting;

/// <summary>Two bars for each peer, CPU time and bytes, as multiples of raw.</summary>
internal static class BarChart
{
    private const int Left = 230, Width = 760, Row = 44, Bar = 15;

    public static string Of(string title, IReadOnlyList<Cost> costs)
    {
        var longest = costs.Max(it => Math.Max(it.Cpu, it.Bytes));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Row * costs.Count + 50}" font-family="sans-serif" font-size="13">""").Append('\n');
        svg.Append("""<rect width="100%" height="100%" fill="#ffffff"/>""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="10" y="22" font-size="15">{title}: CPU time (dark) and allocated bytes (light), raw = 1</text>""").Append('\n');
        for (var i = 0; i < costs.Count; i++)
        {
            var top = 40 + i * Row;
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Left - 10}" y="{top + 20}" text-anchor="end">{costs[i].Peer}</text>""").Append('\n');
            AppendBar(svg, top, costs[i].Cpu, longest, "#2f5d8a");
            AppendBar(svg, top + Bar + 2, costs[i].Bytes, longest, "#9db8d2");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendBar(StringBuilder svg, int top, double ratio, double longest, string color)
    {
        var length = ratio / longest * (Width - Left - 60);
        svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{Left}" y="{top}" width="{length:0.0}" height="{Bar}" fill="{color}"/><text x="{Left + length + 6:0.0}" y="{top + 12}" font-size="11">{ratio:0.00}</text>""").Append('\n');
    }
}
