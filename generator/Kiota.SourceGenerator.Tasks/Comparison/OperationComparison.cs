using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about an operation that both documents have.</summary>
internal sealed class OperationComparison(ChangeList changes, SchemaPairs schemas)
{
    private readonly ParameterComparison parameters = new(changes, schemas);
    private readonly ContentComparison contents = new(changes, schemas);
    private readonly ResponseComparison responses = new(changes, schemas);

    public void Compare(DocumentOperation before, DocumentOperation after)
    {
        Place place = after.Place;
        DeprecationComparison.Compare(before.Operation.Deprecated, after.Operation.Deprecated, place, changes);
        foreach ((string key, Parameter old) in before.Parameters)
        {
            if (after.Parameters.TryGetValue(key, out Parameter current)) parameters.Compare(old, current, place);
            else parameters.Removed(old, place);
        }

        foreach ((string key, Parameter current) in after.Parameters)
        {
            if (!before.Parameters.ContainsKey(key)) parameters.Added(current, place);
        }

        CompareBody(before.Operation.RequestBody?.Resolved, after.Operation.RequestBody?.Resolved, place.Within(" request body"));
        responses.Compare(before.Operation.Responses, after.Operation.Responses, place);
    }

    /// <summary>A body is an argument of the generated method, so its coming and going changes every call.</summary>
    private void CompareBody(RequestBody? before, RequestBody? after, Place place)
    {
        if (before is null && after is null) return;
        if (before is null) changes.Breaking(place, after!.Required ? "added, required" : "added, optional");
        else if (after is null) changes.Breaking(place, "removed");
        else
        {
            if (!before.Required && after.Required) changes.Breaking(place, "now required");
            if (before.Required && !after.Required) changes.Compatible(place, "no longer required");
            contents.Compare(before.Content, after.Content, place, Usage.Request);
        }
    }
}
