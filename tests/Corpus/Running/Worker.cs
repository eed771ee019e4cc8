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
            IReadOnlyList<Finding> findings = MutatedBatch.Parse(document)?.Faults() ?? Generate(Library.FullPath(document), options).Findings;
            return new(document, findings, watch.Elapsed.TotalSeconds);
        }
        catch (Exception fault)
        {
            return new(document, [new(fault.GetType().Name, fault.ToString())], watch.Elapsed.TotalSeconds);
        }
    }

    private static Client Generate(string path, RunOptions options)
    {
        string text = File.ReadAllText(path);
        return Client.Generate(path, text, options.Metadata, options.Fast, Companions.Of(path, text));
    }
}
