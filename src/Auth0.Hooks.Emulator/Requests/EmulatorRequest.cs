namespace Auth0.Hooks.Emulator;

/// <summary>A request that a tenant has answered.</summary>
/// <param name="At">When it came.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path, percent-encoded, without the query.</param>
/// <param name="Status">HTTP status of the answer; 0 if the connection was cut.</param>
/// <param name="Elapsed">How long the answer took.</param>
/// <param name="Refusal">Why the request was refused; null if it was not.</param>
public sealed record EmulatorRequest(DateTimeOffset At, string Method, string Path, int Status, TimeSpan Elapsed, string? Refusal);
