namespace Auth0.Hooks;

/// <summary>The rate limit as the last answer reported it. Shared by all calls of a client.</summary>
internal sealed class RateLimitGauge
{
    private RateLimit? last;

    public RateLimit? Last => Volatile.Read(ref last);

    public void Observe(HttpResponseMessage response)
    {
        if (RateLimitHeaders.Read(response.Headers) is { } reported) Volatile.Write(ref last, reported);
    }
}
