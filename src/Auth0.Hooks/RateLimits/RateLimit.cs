namespace Auth0.Hooks;

/// <summary>What an answer says about the tenant's rate limit, which is a token bucket that all Management API calls share.</summary>
/// <param name="Limit">How many requests the bucket holds (<c>x-ratelimit-limit</c>).</param>
/// <param name="Remaining">How many requests are left now (<c>x-ratelimit-remaining</c>).</param>
/// <param name="Reset">When the next request is added to the bucket, in whole seconds; often the current second (<c>x-ratelimit-reset</c>).</param>
public sealed record RateLimit(int Limit, int Remaining, DateTimeOffset Reset);
