using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ForeignCode;

/// <summary>Damages the programs of the tests' corpora as someone does who is typing, and runs every rule over what is left: no exception, no hang.</summary>
internal static class Fuzzing
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static int Run(string tests, int count, int seed)
    {
        var programs = Directory.GetFiles(Path.Combine(tests, "Programs"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => ("\n" + File.ReadAllText(path)).Split("\n## ", StringSplitOptions.RemoveEmptyEntries)).Select(block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].Replace("=== file", "", StringComparison.Ordinal)).ToList();
        var random = new Random(seed);
        var faults = 0;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            var text = Mutation.Of(programs[random.Next(programs.Count)], random);
            var run = Task.Run(() => Rules.Run(Rules.Compile([("Program.cs", text), ("Given.cs", Mutation.Given)])));
            var fault = !run.Wait(Patience) ? "hangs" : run.Result.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001")?.ToString();
            if (fault is null)
                continue;
            faults++;
            Console.WriteLine($"{fault}\n--- {i}\n{text}\n---");
        }
        Console.WriteLine($"{count:N0} damaged programs, {faults} faults, {clock.Elapsed.TotalSeconds:N0} s");
        return faults == 0 ? 0 : 1;
    }
}
