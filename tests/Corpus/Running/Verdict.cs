using System.Text.Json.Serialization;
using Kiota.SourceGenerator.Corpus.Fuzzing;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>What became of one document. No findings: it passed.</summary>
internal sealed record Verdict(string Document, IReadOnlyList<Finding> Findings, double Seconds)
{
    /// <summary>How many documents it is about.</summary>
    [JsonIgnore]
    public int Count => CountOf(Document);

    [JsonIgnore]
    public bool Passed => Findings.Count == 0;

    public static int CountOf(string document) => MutatedBatch.Parse(document)?.Count ?? 1;

    public static Verdict Ended(string document, string how, TimeSpan after) => new(document, [new(how, how)], after.TotalSeconds);
}
