namespace Auth0.Hooks.Emulator.Lifecycle;

/// <summary>The modes as a command line, a form or JSON writes them: <c>active</c>, <c>read-only</c>, <c>ended</c>, <c>never</c>.</summary>
internal static class LifecycleNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<HooksLifecycle>().Select(ToName)];

    public static string ToName(this HooksLifecycle mode) => mode == HooksLifecycle.ReadOnly ? "read-only" : mode.ToString().ToLowerInvariant();

    public static HooksLifecycle? Parse(string? name) =>
        Enum.GetValues<HooksLifecycle>().Where(mode => mode.ToName() == name).Select(mode => (HooksLifecycle?)mode).SingleOrDefault();
}
