namespace Auth0.Hooks.Emulator;

/// <summary>Something that goes wrong on purpose, for a share of the requests of a route.</summary>
public sealed record HooksFault
{
    /// <summary>The HTTP method that it concerns; null, the default, for every one.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// The path that it concerns, where <c>*</c> stands for any text: <c>/oauth/token</c>, <c>/api/v2/hooks/*/secrets</c>. Null, the default,
    /// for every path of the tenant.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Which share of the requests it hits, from 0 to 1 (the default): 0.25 hits every fourth one.</summary>
    public double Share { get; init; } = 1;

    /// <summary>How many requests it hits before it goes away; null, the default, for no end.</summary>
    public int? Times { get; init; }

    /// <summary>The HTTP status to answer with, from 400 to 599, in place of the real answer; null, the default, for the real one.</summary>
    public int? Status { get; init; }

    /// <summary>Seconds for a <c>Retry-After</c> header; null, the default, for none.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>How long to wait before the answer. Defaults to no time.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Whether to never answer and hold the connection until the caller gives up. Defaults to false.</summary>
    public bool Stall { get; init; }

    /// <summary>What happens to the body of the answer. Defaults to nothing.</summary>
    public FaultyBody Body { get; init; }

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message says which.</exception>
    internal void Validate()
    {
        string? problem = Share is not (>= 0 and <= 1) ? "share must be from 0 to 1"
            : Times < 1 ? "times must be 1 or more"
            : Status is < 400 or > 599 ? "status must be from 400 to 599"
            : RetryAfter < 0 ? "retryAfter must be 0 or more seconds"
            : Delay < TimeSpan.Zero || Delay > TimeSpan.FromMinutes(10) ? "the delay must be from 0 to 10 minutes"
            : !Enum.IsDefined(Body) ? "body must be intact, cut, truncated or notJson"
            : null;
        if (problem is not null)
            throw new ArgumentException($"The fault cannot be used: {problem}.");
    }
}

/// <summary>What a fault does to the body of an answer.</summary>
public enum FaultyBody
{
    /// <summary>Nothing.</summary>
    Intact,

    /// <summary>Half of it is sent and the connection cut, so that the caller sees the transport fail.</summary>
    Cut,

    /// <summary>Half of it is sent as if it were all, so that the caller sees JSON end too early.</summary>
    Truncated,

    /// <summary>A page of HTML is sent in its place, as proxies do.</summary>
    NotJson,
}
