namespace Auth0.Hooks.Emulator.Admin;

/// <param name="Mode">Name of a lifecycle mode.</param>
internal sealed record LifecycleRequest(string Mode);

/// <param name="Tier">Name of a rate limit, or <c>off</c>.</param>
internal sealed record RateLimitRequest(string Tier);
