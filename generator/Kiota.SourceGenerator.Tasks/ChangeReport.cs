using Kiota.SourceGenerator.Tasks.Comparison;

namespace Kiota.SourceGenerator.Tasks;

/// <summary>What changed, in words for the log.</summary>
/// <param name="Lines">A line for each change.</param>
/// <param name="Summary">All of it in a few words.</param>
/// <param name="Breaking">How many changes break callers.</param>
/// <param name="ConcernsIncludedPaths">Whether a client that is generated from the new document may differ.</param>
internal sealed record ChangeReport(IReadOnlyList<string> Lines, string Summary, int Breaking, bool ConcernsIncludedPaths)
{
    public static ChangeReport OfNewFile { get; } = new([], "there was no file yet", Breaking: 0, ConcernsIncludedPaths: true);

    public static ChangeReport OfUnreadableFile(string fault) => new(
        [OneLine.Of($"  it cannot be compared, because it is not an OpenAPI document: {fault}")],
        "the file is unreadable", Breaking: 0, ConcernsIncludedPaths: true);

    public static ChangeReport Of(IReadOnlyList<SpecChange> changes)
    {
        int breaking = changes.Count(change => change.Breaking);
        string summary = changes.Count == 0
            ? "nothing changed for the included paths"
            : $"{changes.Count} {(changes.Count == 1 ? "change" : "changes")} for the included paths, {breaking} breaking";
        return new(changes.Select(Line).ToList(), summary, breaking, changes.Count > 0);
    }

    private static string Line(SpecChange change) =>
        $"  {(change.Breaking ? "breaking    " : "not breaking")}  {change.Place.Text}: {change.What}";
}
