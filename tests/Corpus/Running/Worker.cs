using System.Diagnostics;
using System.Text.Json;
using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Corpus.Fuzzing;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>The child's side: takes a document per line of input and answers with a verdict per line of output.</summary>
internal static class Worker
{
    public static int Run(RunOptions options)
    {
        while (Console.In.ReadLine() is { } document)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(Judge(document, options)));
            Console.Out.Flush();
        }

        return 0;
    }

    private static Verdict Judge(string document, RunOptions options)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            IReadOnlyList<Finding> findings = MutatedDocument.TryParse(document, out int number)
                ? MutatedDocument.Generate(number).Faults
                : Client.Generate(Path.GetFileName(document), File.ReadAllText(Library.FullPath(document)), options.Metadata, options.Fast).Findings;
            return new(document, findings, watch.Elapsed.TotalSeconds);
        }
        catch (Exception fault)
        {
            return new(document, [new(fault.GetType().Name, fault.ToString())], watch.Elapsed.TotalSeconds);
        }
    }
}
