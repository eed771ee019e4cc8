namespace Kiota.SourceGenerator.Tasks.Tests;

/// <summary>Keeps what an update tells.</summary>
internal sealed class RecordingLog : IUpdateLog
{
    public List<string> Messages { get; } = [];

    public List<string> Warnings { get; } = [];

    public void Message(string text) => Messages.Add(text);

    public void Report(string file, IReadOnlyList<string> lines) => Messages.AddRange(lines);

    public void Warning(string code, string file, string text) => Warnings.Add($"{code}: {text}");
}
