using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>Tells the user through the build's own log.</summary>
internal sealed class BuildUpdateLog(TaskLoggingHelper log) : IUpdateLog
{
    public void Message(string text) => log.LogMessage(MessageImportance.High, "{0}", text);

    public void Warning(string code, string file, string text) =>
        log.LogWarning(subcategory: null, code, helpKeyword: null, file, 0, 0, 0, 0, "{0}", text);
}
