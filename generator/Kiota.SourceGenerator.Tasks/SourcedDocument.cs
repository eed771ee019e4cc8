using Kiota.SourceGenerator.Building;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>A file with a source. Several items may generate clients from one file.</summary>
/// <param name="Path">The file, as a full path.</param>
/// <param name="Name">The file as the project names it.</param>
/// <param name="SourceUrl">Where the document comes from, as the project says it.</param>
/// <param name="Filters">The operations of each client.</param>
/// <param name="Companions">The full paths of the files that references may lead into.</param>
internal sealed record SourcedDocument(
    string Path, string Name, string SourceUrl, IReadOnlyList<PathFilter> Filters, IReadOnlyList<string> Companions);
