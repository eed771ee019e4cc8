using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed from one document to the next for the operations that a client has.</summary>
internal static class DocumentComparison
{
    /// <summary>
    /// Compares what the documents mean: the order of members, descriptions, names of path parameters, and whether
    /// something is written in place or referred to make no difference.
    /// </summary>
    /// <param name="before">The document as it was.</param>
    /// <param name="after">The document as it is now.</param>
    /// <param name="filters">An operation that any of these includes is compared, with the schemas that it reaches.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    public static IReadOnlyList<SpecChange> Compare(
        OpenApiDocument before, OpenApiDocument after, IReadOnlyList<PathFilter> filters, CancellationToken cancellationToken)
    {
        var changes = new ChangeList();
        var schemas = new SchemaPairs(new DerivedSchemas(before), new DerivedSchemas(after));
        CompareBaseAddress(before, after, changes);
        var operations = new OperationComparison(changes, schemas);
        SortedDictionary<string, DocumentOperation> old = DocumentOperation.All(before, filters);
        SortedDictionary<string, DocumentOperation> current = DocumentOperation.All(after, filters);
        foreach (KeyValuePair<string, DocumentOperation> entry in old)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (current.TryGetValue(entry.Key, out DocumentOperation? successor)) operations.Compare(entry.Value, successor);
            else changes.Breaking(entry.Value.Place, "removed");
        }

        foreach (KeyValuePair<string, DocumentOperation> entry in current)
        {
            if (!old.ContainsKey(entry.Key)) changes.Compatible(entry.Value.Place, "added");
        }

        new SchemaComparison(changes, schemas).CompareAll(cancellationToken);
        return changes.InOrder();
    }

    /// <summary>A client that is made again sends everything, with its tokens, to the new address.</summary>
    private static void CompareBaseAddress(OpenApiDocument before, OpenApiDocument after, ChangeList changes)
    {
        string? old = before.Servers.FirstOrDefault()?.Url;
        string? current = after.Servers.FirstOrDefault()?.Url;
        if (old != current) changes.Breaking(Place.BaseAddress, $"{old ?? "none"} -> {current ?? "none"}");
    }
}
