namespace Kiota.SourceGenerator.Tasks;

/// <summary>Where an update tells what it finds and does.</summary>
internal interface IUpdateLog
{
    void Message(string text);

    void Warning(string code, string file, string text);
}
