namespace Kiota.SourceGenerator.Tasks;

/// <summary>Where an update tells what it finds and does.</summary>
internal interface IUpdateLog
{
    /// <summary>Something that is nice to know.</summary>
    void Message(string text);

    /// <summary>What changed, in lines: what the user has come for.</summary>
    void Report(string file, IReadOnlyList<string> lines);

    void Warning(string code, string file, string text);
}
