using Auth0.Hooks.Api.Models;

namespace Auth0.Hooks;

/// <summary>One page of hooks, with the count of all that match.</summary>
public sealed class HookPage
{
    /// <summary>Makes a page, for instance for a test double of <see cref="IHooksClient"/>.</summary>
    /// <param name="hooks">The hooks of this page.</param>
    /// <param name="start">Zero-based index of the first of them among all that match.</param>
    /// <param name="limit">How many hooks a page holds at most.</param>
    /// <param name="total">How many hooks match on all pages together; null if the service did not say.</param>
    public HookPage(IReadOnlyList<Hook> hooks, int start, int limit, int? total)
    {
        Guards.Argument.NotNull(hooks, nameof(hooks));
        (Hooks, Start, Limit, Total) = (hooks, start, limit, total);
    }

    /// <summary>The hooks of this page.</summary>
    public IReadOnlyList<Hook> Hooks { get; }

    /// <summary>Zero-based index of the first hook of this page among all that match.</summary>
    public int Start { get; }

    /// <summary>How many hooks a page holds at most.</summary>
    public int Limit { get; }

    /// <summary>How many hooks match on all pages together; null if the service answered with a bare array.</summary>
    public int? Total { get; }

    /// <summary>Whether another page follows. Without a total, a page of just its full size is taken to have one; a larger one comes from a service that ignores pages.</summary>
    public bool HasMore => Hooks.Count > 0 && (Total is { } total ? (long)Start + Hooks.Count < total : Hooks.Count == Limit);

    /// <summary>Whether another page holds the same hooks in the same order, as far as they have an id or a name.</summary>
    internal bool HasSameHooks(HookPage other) =>
        Hooks.Count == other.Hooks.Count
        && Hooks.All(hook => (hook.Id ?? hook.Name) is not null)
        && Hooks.Select(hook => (hook.Id, hook.Name)).SequenceEqual(other.Hooks.Select(hook => (hook.Id, hook.Name)));
}
