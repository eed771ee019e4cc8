using Auth0.Hooks;
using Auth0.Hooks.Api.Models;

namespace WebApi;

/// <summary>A hook as this API shows it: its own contract, which a new field of the service does not change.</summary>
internal sealed record HookView(string? Id, string? Name, string? Trigger, bool Enabled)
{
    public static HookView Of(Hook hook) => new(hook.Id, hook.Name, hook.TriggerId?.Value, hook.Enabled == true);
}

/// <summary>All that can be kept of a hook. The values of its secrets cannot.</summary>
internal sealed record ExportedHook(HookView Hook, string? Script, IDictionary<string, string>? Dependencies, IReadOnlyList<string> SecretNames)
{
    public static ExportedHook Of(HookExport export) =>
        new(HookView.Of(export.Hook), export.Hook.Script, export.Hook.Dependencies, export.SecretNames);
}
