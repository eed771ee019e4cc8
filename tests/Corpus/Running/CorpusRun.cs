using System.Collections.Concurrent;
using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Corpus.Fuzzing;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>Judges documents in parallel, prints a line for each that fails, and the totals by cause at the end.</summary>
internal static class CorpusRun
{
    /// <returns>0 if every document passes, else 1.</returns>
    public static async Task<int> RunAsync(RunOptions options)
    {
        string[] documents = [.. (options.Folder is { } folder ? Library.In(folder) : Library.All()).Where(document => document.Contains(options.Match, StringComparison.OrdinalIgnoreCase))];
        if (options.Sample is { } count) documents = [.. Library.Sample(documents, count, options.Seed)];
        return await JudgeAsync(documents, options);
    }

    /// <summary>The same for mutated documents, numbered from the seed on.</summary>
    public static Task<int> FuzzAsync(RunOptions options) =>
        JudgeAsync([.. MutatedBatch.Of(options.Seed, options.Count).Select(batch => batch.Name)], options);

    private static async Task<int> JudgeAsync(string[] documents, RunOptions options)
    {
        var results = new ResultFile(options);
        Dictionary<string, Verdict> known = results.Read();
        var verdicts = new ConcurrentBag<Verdict>(documents.Where(known.ContainsKey).Select(document => known[document]));
        var open = new ConcurrentQueue<string>(documents.Where(document => !known.ContainsKey(document)));
        int total = documents.Sum(Verdict.CountOf);
        Console.WriteLine($"{total} documents, {Count(verdicts)} of them judged before");
        foreach (Verdict verdict in verdicts) Print(verdict);
        await Task.WhenAll(Enumerable.Range(0, options.Jobs).Select(_ => WorkAsync()));
        return Summarize([.. verdicts]);

        async Task WorkAsync()
        {
            using var worker = new WorkerProcess(options);
            while (open.TryDequeue(out string? document))
            {
                foreach (Verdict verdict in await FindCulpritsAsync(worker, await worker.JudgeAsync(document), options.TimeLimit))
                {
                    results.Add(verdict);
                    verdicts.Add(verdict);
                    Print(verdict);
                }

                if (verdicts.Count % Math.Max(25, documents.Length / 100) == 0) Console.WriteLine($"... {Count(verdicts)} of {total}");
            }
        }
    }

    /// <summary>
    /// A batch that fails is taken apart. It stands as it is if it fails only as a whole, and not for want of time, which one
    /// document has as much of as fifty.
    /// </summary>
    private static async Task<IReadOnlyList<Verdict>> FindCulpritsAsync(WorkerProcess worker, Verdict verdict, TimeSpan limit)
    {
        if (verdict.Passed || verdict.Count == 1) return [verdict];
        var alone = new List<Verdict>();
        foreach (MutatedBatch document in MutatedBatch.Parse(verdict.Document)!.Alone) alone.Add(await worker.JudgeAsync(document.Name));
        bool failsTogether = alone.TrueForAll(one => one.Passed) && verdict.Seconds < limit.TotalSeconds;
        return failsTogether ? [verdict] : alone;
    }

    private static int Count(IEnumerable<Verdict> verdicts) => verdicts.Sum(verdict => verdict.Count);

    private static void Print(Verdict verdict)
    {
        if (!verdict.Passed) Console.WriteLine($"FAIL {verdict.Document}: {verdict.Findings[0].Message.Split('\n')[0]}");
    }

    private static int Summarize(IReadOnlyList<Verdict> verdicts)
    {
        // The first finding is the cause; those behind it follow from it more often than not.
        IEnumerable<IGrouping<string, Verdict>> causes = verdicts.Where(verdict => !verdict.Passed).GroupBy(verdict => verdict.Findings[0].Cause);
        foreach (IGrouping<string, Verdict> cause in causes.OrderByDescending(cause => cause.Count()).ThenBy(cause => cause.Key, StringComparer.Ordinal))
        {
            Verdict example = cause.MinBy(verdict => verdict.Seconds)!;
            Console.WriteLine($"{cause.Count(),5}  {cause.Key}");
            Console.WriteLine($"       {example.Document}: {example.Findings[0].Message.Split('\n')[0]}");
        }

        int total = Count(verdicts);
        int passed = Count(verdicts.Where(verdict => verdict.Passed));
        Console.WriteLine($"{passed} of {total} pass, {total - passed} fail");
        return passed == total ? 0 : 1;
    }
}
