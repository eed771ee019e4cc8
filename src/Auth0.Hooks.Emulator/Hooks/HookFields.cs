using Auth0.Hooks.Emulator.Contract;

namespace Auth0.Hooks.Emulator.Hooks;

/// <summary>
/// Which properties of a hook an answer holds. The service knows <c>fields</c>, and takes <c>include_fields=false</c> to turn it round,
/// as its older clients send.
/// </summary>
internal sealed class HookFields(string? fields, bool include)
{
    private readonly HashSet<string>? names = string.IsNullOrWhiteSpace(fields)
        ? null
        : [.. fields.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public Hook Of(Hook hook) => names is null ? hook : new Hook
    {
        Id = Has("id") ? hook.Id : null,
        TriggerId = Has("triggerId") ? hook.TriggerId : null,
        Name = Has("name") ? hook.Name : null,
        Enabled = Has("enabled") ? hook.Enabled : null,
        Script = Has("script") ? hook.Script : null,
        Dependencies = Has("dependencies") ? hook.Dependencies : null,
    };

    private bool Has(string name) => names!.Contains(name) == include;
}
