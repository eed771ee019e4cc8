using Microsoft.Build.Framework;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>The other documents that an item's references may lead into.</summary>
internal static class CompanionPaths
{
    public static IEnumerable<string> Of(ITaskItem item, string projectDirectory) =>
        from part in item.GetMetadata("Companions").Split(';')
        where part.Trim().Length > 0
        select Path.GetFullPath(Path.Combine(projectDirectory, part.Trim()));
}
