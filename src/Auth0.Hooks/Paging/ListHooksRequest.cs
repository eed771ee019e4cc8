using System.ComponentModel.DataAnnotations;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Guards;

namespace Auth0.Hooks;

/// <summary>Which hooks to list, and how many at a time. Read when the call is made.</summary>
public sealed class ListHooksRequest
{
    /// <summary>How many hooks the service returns at most in one answer.</summary>
    internal const int LargestPage = 100;

    /// <summary>Only hooks of this trigger; of every trigger if null.</summary>
    public HookTriggerId? TriggerId { get; set; }

    /// <summary>Only hooks that are switched on (true) or off (false); both if null.</summary>
    public bool? Enabled { get; set; }

    /// <summary>
    /// The properties to return, as the service names them: id, name, script, dependencies, enabled, triggerId. All if null
    /// or empty; what is left out reads as null.
    /// </summary>
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary>Zero-based index of the page: the only one with ListPageAsync, the first one with ListAsync.</summary>
    /// <value>Default: 0.</value>
    [Range(0, int.MaxValue)]
    public int Page { get; set; }

    /// <summary>How many hooks one answer holds at most.</summary>
    /// <value>Default: 100. Range: 0 to 100; ListAsync needs at least 1.</value>
    [Range(0, LargestPage)]
    public int PerPage { get; set; } = LargestPage;

    /// <summary>What an enumeration keeps, so that a later change of the caller's object changes nothing.</summary>
    internal ListHooksRequest Copy() => (ListHooksRequest)MemberwiseClone();

    internal void Check(int smallestPage)
    {
        // Sent, an empty filter is none, and the list would be of every trigger.
        if (TriggerId is { Value.Length: 0 })
            throw new ArgumentException($"The TriggerId is empty. Pass one of {KnownTriggers.List}, or null for every trigger.", nameof(TriggerId));
        HookFields.Join(Fields, nameof(Fields));
        if (Page < 0) throw new ArgumentOutOfRangeException(nameof(Page), Page, "The first page is 0.");
        if (PerPage < smallestPage || PerPage > LargestPage)
            throw new ArgumentOutOfRangeException(nameof(PerPage), PerPage, $"A page holds {smallestPage} to {LargestPage} hooks.");
    }
}
