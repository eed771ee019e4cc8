using Auth0.Hooks.Api.Models;

namespace Auth0.Hooks;

/// <summary>All that the service tells about one hook, to keep before it is gone or to write an Action from.</summary>
/// <param name="Hook">The hook with its script and dependencies.</param>
/// <param name="SecretNames">Names of its secrets. The service never shows values: they have to come from where they came from the first time.</param>
public sealed record HookExport(Hook Hook, IReadOnlyList<string> SecretNames);
