using System.Diagnostics;
using System.Text.Json;
using Kiota.SourceGenerator.Corpus.Documents;
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
            string path = Library.FullPath(document);
            IReadOnlyList<Finding> findings = Client.Check(Path.GetFileName(path), File.ReadAllText(path), options.Metadata, options.Fast);
            return new(document, findings, watch.Elapsed.TotalSeconds);
        }
        catch (Exception fault)
        {
            return new(document, [new(fault.GetType().Name, fault.ToString())], watch.Elapsed.TotalSeconds);
        }
    }
}
