using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>Tells the user through the build's own log.</summary>
internal sealed class BuildUpdateLog(TaskLoggingHelper log, IBuildEngine engine) : IUpdateLog
{
    /// <summary>MSBuild sets it for its tasks while the logger of an interactive terminal is at work.</summary>
    private const string TerminalLoggerVariable = "_MSBUILDTLENABLED";

    /// <summary>
    /// That logger shows no messages, so there a report is a warning, unless the project turns warnings into errors.
    /// </summary>
    private bool ReportsAreWarnings =>
        Environment.GetEnvironmentVariable(TerminalLoggerVariable) == "1"
        && engine is IBuildEngine8 newer && !newer.ShouldTreatWarningAsError(UpdateCodes.Report);

    public void Message(string text) => log.LogMessage(MessageImportance.High, "{0}", text);

    public void Report(string file, IReadOnlyList<string> lines)
    {
        if (ReportsAreWarnings)
        {
            Warning(UpdateCodes.Report, file, string.Join("\n", lines));
            return;
        }

        foreach (string line in lines) Message(line);
    }

    public void Warning(string code, string file, string text) =>
        log.LogWarning(subcategory: null, code, helpKeyword: null, file, 0, 0, 0, 0, "{0}", text);
}
