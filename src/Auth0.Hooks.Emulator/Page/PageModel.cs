using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Running;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>What the page shows.</summary>
/// <param name="Domain">The name by which the tenant was asked for.</param>
/// <param name="Code">What proves that a form comes from this page.</param>
/// <param name="Lifecycle">What the tenant still offers.</param>
/// <param name="RateLimit">Its rate limit; null for none.</param>
/// <param name="Faults">What goes wrong on purpose.</param>
/// <param name="Hooks">All hooks.</param>
/// <param name="SecretNames">The names of the secrets of each hook, by its id.</param>
/// <param name="Requests">The last requests, oldest first.</param>
internal sealed record PageModel(
    string Domain,
    string Code,
    HooksLifecycle Lifecycle,
    HooksRateLimit? RateLimit,
    IReadOnlyList<HooksFault> Faults,
    IReadOnlyList<Hook> Hooks,
    IReadOnlyDictionary<string, List<string>> SecretNames,
    IReadOnlyList<EmulatorRequest> Requests)
{
    /// <summary>The run that was just asked for, if one was.</summary>
    public ShownRun? Run { get; init; }

    /// <summary>Why the last form could not be used, if it could not.</summary>
    public string? Problem { get; init; }
}

/// <param name="HookId">The hook that ran.</param>
/// <param name="Payload">What it was given.</param>
/// <param name="Result">What came of it.</param>
internal sealed record ShownRun(string HookId, string Payload, HookRun Result);
