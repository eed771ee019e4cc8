using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>What became of one document. No findings: it passed.</summary>
internal sealed record Verdict(string Document, IReadOnlyList<Finding> Findings, double Seconds)
{
    public bool Passed => Findings.Count == 0;

    public static Verdict Ended(string document, string how, TimeSpan after) => new(document, [new(how, how)], after.TotalSeconds);
}
