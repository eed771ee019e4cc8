namespace Auth0.Hooks;

/// <summary>What an exception for an answer is made of.</summary>
/// <param name="Message">What went wrong and what to do.</param>
/// <param name="Response">Status, headers, request id and rate limit.</param>
/// <param name="Body">What the body says.</param>
internal sealed record ErrorFacts(string Message, HooksResponse Response, ErrorBody Body);
