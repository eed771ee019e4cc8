namespace GeneratorBenchmarks.Cold;

/// <summary>What the JIT compiles in one compilation and not in another, by namespace.</summary>
internal static class JitAccount
{
    // Methods that run often are compiled a second time in the background: when, is chance.
    private static readonly string[] Optimized = ["4", "6"];

    public static void Print(string title, string log, string baseline)
    {
        var known = Read(baseline).ToLookup(method => method.Name);
        var added = Read(log).GroupBy(method => method.Name).SelectMany(group => group.Skip(known[group.Key].Count())).ToList();
        Console.WriteLine($"\nWith {title} the JIT compiles {added.Count:N0} methods more than for its output as sources, in {added.Sum(method => method.Milliseconds):0} ms as the listener sees it:\n");
        Console.WriteLine("| namespace | methods | ms |\n| --- | --- | --- |");
        foreach (var group in added.GroupBy(method => method.Namespace).OrderByDescending(group => group.Count()).Take(12))
            Console.WriteLine($"| {group.Key} | {group.Count()} | {group.Sum(method => method.Milliseconds):0.0} |");
    }

    private static IEnumerable<(string Name, string Namespace, double Milliseconds)> Read(string log) =>
        from line in File.ReadLines(log)
        let parts = line.Split('\t')
        where !Optimized.Contains(parts[0])
        let type = parts[2].Split('`', '[')[0]
        select (parts[2] + "." + parts[3], type.LastIndexOf('.') is > 0 and var dot ? type[..dot] : "(none)", double.Parse(parts[1]) / 1e3);
}
