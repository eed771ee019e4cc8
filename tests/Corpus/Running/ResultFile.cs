using System.Text.Json;
using Kiota.SourceGenerator.Corpus.Documents;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>The verdicts so far, one JSON line each. It belongs to one build of the generator and of this program: a new build starts anew.</summary>
internal sealed class ResultFile
{
    private readonly string path;
    private readonly Lock writing = new();

    public ResultFile(RunOptions options)
    {
        IEnumerable<string> builds = new[] { typeof(KiotaClientGenerator), typeof(ResultFile) }.Select(type => type.Module.ModuleVersionId.ToString("N")[..8]);
        path = Path.Combine(Packages.Folder, "results", $"{string.Join('-', builds)}-{options.Mode}.jsonl");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    }

    public Dictionary<string, Verdict> Read() =>
        !File.Exists(path)
            ? []
            : File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Verdict>(line)!).GroupBy(verdict => verdict.Document)
                .ToDictionary(group => group.Key, group => group.Last());

    public void Add(Verdict verdict)
    {
        lock (writing) File.AppendAllText(path, JsonSerializer.Serialize(verdict) + "\n");
    }
}
