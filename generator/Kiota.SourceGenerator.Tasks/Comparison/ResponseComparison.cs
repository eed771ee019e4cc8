using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the answers of an operation.</summary>
internal sealed class ResponseComparison(ChangeList changes, SchemaPairs schemas)
{
    /// <summary>The client takes its return type from the first of these that has a body.</summary>
    private static readonly string[] Successes = ["200", "201", "202", "203", "206", "2XX"];

    private readonly ContentComparison contents = new(changes, schemas);

    public void Compare(OrderedMap<Response> before, OrderedMap<Response> after, Place operation)
    {
        CompareSuccess(before, after, operation);
        foreach ((string status, Response old) in before)
        {
            if (IsSuccess(status)) continue;
            Place place = operation.Within($" response {status}");
            if (after.TryGetValue(status, out Response current)) CompareContent(old.Resolved, current.Resolved, place);
            else changes.Add(HasBody(old), place, "removed");
        }

        foreach ((string status, Response _) in after)
        {
            if (!IsSuccess(status) && !before.ContainsKey(status)) changes.Compatible(operation.Within($" response {status}"), "added");
        }
    }

    /// <summary>A caller sees what a success returns, and not which status it had.</summary>
    private void CompareSuccess(OrderedMap<Response> before, OrderedMap<Response> after, Place operation)
    {
        string? old = Success(before);
        string? current = Success(after);
        Place place = operation.Within($" response {current ?? old}");
        if (old is not null && current is not null)
        {
            if (old != current) changes.Compatible(place, $"status {old} -> {current}");
            CompareContent(before[old].Resolved, after[current].Resolved, place);
        }
        else if (old is not null)
        {
            changes.Add(HasBody(before[old]), place, "removed");
        }
        else if (current is not null)
        {
            changes.Compatible(place, "added");
        }
    }

    private void CompareContent(Response before, Response after, Place place)
    {
        if (HasBody(before) == HasBody(after)) contents.Compare(before.Content, after.Content, place, Usage.Response);
        else changes.Add(HasBody(before), place, HasBody(after) ? "has a body now" : "has no body any more");
    }

    private static string? Success(OrderedMap<Response> responses)
    {
        foreach (string status in Successes)
        {
            if (responses.TryGetValue(status, out Response response) && HasBody(response)) return status;
        }

        foreach ((string status, Response _) in responses)
        {
            if (IsSuccess(status)) return status;
        }

        return null;
    }

    private static bool HasBody(Response response) => response.Resolved.Content.Count > 0;

    private static bool IsSuccess(string status) => status.StartsWith("2", StringComparison.Ordinal);
}
