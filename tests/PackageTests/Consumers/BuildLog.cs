using Microsoft.Build.Logging.StructuredLogger;

namespace PackageTests;

/// <summary>The binary log of one build.</summary>
internal sealed class BuildLog
{
    private readonly Build build;

    private BuildLog(Build build) => this.build = build;

    public static BuildLog Read(string path) => new(BinaryLog.ReadBuild(path));

    /// <summary>The warnings and errors of one project, as "id file(line)", without repetition.</summary>
    public IReadOnlyList<string> MessagesOf(string project)
    {
        var messages = new SortedSet<string>(StringComparer.Ordinal);
        build.VisitAllChildren<AbstractDiagnostic>(diagnostic =>
        {
            if (Path.GetFileNameWithoutExtension(diagnostic.ProjectFile ?? "") == project)
                messages.Add($"{diagnostic.Code} {Path.GetFileName(diagnostic.File)}({diagnostic.LineNumber}): {diagnostic.Text}");
        });
        return [.. messages];
    }

    /// <summary>The projects whose compiler ran.</summary>
    public IReadOnlyList<string> Compiled
    {
        get
        {
            var projects = new SortedSet<string>(StringComparer.Ordinal);
            build.VisitAllChildren<Microsoft.Build.Logging.StructuredLogger.Task>(task =>
            {
                if (task.Name is "Csc" or "Vbc" or "Fsc")
                    projects.Add(Path.GetFileNameWithoutExtension(task.GetNearestParent<Project>()!.ProjectFile));
            });
            return [.. projects];
        }
    }
}
