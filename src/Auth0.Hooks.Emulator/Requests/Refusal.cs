namespace Auth0.Hooks.Emulator.Requests;

/// <summary>Why a request was refused, left on the request for the log and the page.</summary>
internal sealed record Refusal(string Reason);
