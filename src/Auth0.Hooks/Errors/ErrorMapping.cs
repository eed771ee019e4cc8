using static System.StringComparison;

namespace Auth0.Hooks;

/// <summary>Chooses the exception for a failed answer, and what it advises.</summary>
internal static class ErrorMapping
{
    private const string NotTheService = "Something between this process and the tenant answers in its place, or the domain is another site's. Check the domain and the proxy.";

    public static HooksApiException ToException(HttpRequestMessage request, HttpResponseMessage message, ErrorBody body, RequestSecrets secrets, DateTimeOffset now)
    {
        var response = new HooksResponse(message, secrets);
        var retryAfter = RateLimitHeaders.RetryAfter(message.Headers, now);
        var (advice, create) = Choose(request, response, body, retryAfter);
        return create(new ErrorFacts(ErrorMessage.Compose(request, response, body, advice), response, body));
    }

    private static (string? Advice, Func<ErrorFacts, HooksApiException> Create) Choose(HttpRequestMessage request, HooksResponse response, ErrorBody body, TimeSpan? retryAfter) => response.Status switch
    {
        400 => (null, static facts => new HooksValidationException(facts)),
        401 => ("Check that the application belongs to this tenant and that the audience is its Management API.", static facts => new HooksUnauthorizedException(facts)),
        403 => ChooseForbidden(body),
        // Only the service knows that a hook is gone. Callers take that exception for granted, and an export passes over it.
        404 when body.Origin == ErrorOrigin.Stranger => (NotTheService, static facts => new HooksApiException(facts)),
        404 when IsList(request) => ("The tenant has no such address. Check the domain; where Hooks have been removed since their end of life, use Actions.", static facts => new HooksNotFoundException(facts)),
        404 when RequestSecrets.Concerns(request) => ("Check the id and the names; Secrets.ListAsync shows the secrets that the hook has.", static facts => new HooksNotFoundException(facts)),
        404 => ("Check the id; ListAsync shows the hooks that exist.", static facts => new HooksNotFoundException(facts)),
        409 => ("Names are unique: update the present one, or choose another name.", static facts => new HooksConflictException(facts)),
        413 => ("The request is larger than the service takes. Shorten the script; code that many hooks share fits into a package among the Dependencies.", static facts => new HooksApiException(facts)),
        429 => (RateLimitAdvice(retryAfter, response.RateLimit), facts => new HooksRateLimitException(facts) { RetryAfter = retryAfter }),
        < 300 => (NotTheService, static facts => new HooksApiException(facts)),
        < 400 => ("Redirects are not followed, because the token and the secrets belong to this tenant alone. Check the domain.", static facts => new HooksApiException(facts)),
        _ => (body.Origin == ErrorOrigin.Stranger ? NotTheService : null, static facts => new HooksApiException(facts)),
    };

    private static bool IsList(HttpRequestMessage request) => request.RequestUri!.AbsolutePath.EndsWith("/v2/hooks", Ordinal);

    private static string RateLimitAdvice(TimeSpan? retryAfter, RateLimit? limit)
    {
        var wait = retryAfter is { } delay ? FormattableString.Invariant($"The service asks to wait {Math.Ceiling(delay.TotalSeconds)} s. ")
            : limit is not null ? FormattableString.Invariant($"The next request is free at {limit.Reset:u}. ")
            : "";
        return wait + "Send fewer requests at a time, or set HooksClientOptions.PaceRequests.";
    }

    private static (string? Advice, Func<ErrorFacts, HooksApiException> Create) ChooseForbidden(ErrorBody body)
    {
        var text = body.Message ?? "";
        if (body.ErrorCode == "hooks_not_allowed")
        {
            return ("This tenant has no Hooks: tenants created on or after 2023-10-16 never had them, and the end of life for all was announced for 2026-11-18. Use Actions.",
                static facts => new HooksNotAllowedException(facts));
        }

        const string scopeText = "Insufficient scope";
        if (body.ErrorCode == "insufficient_scope" || text.StartsWith(scopeText, OrdinalIgnoreCase))
        {
            return ("Grant the scope to the application in the dashboard, under APIs, Auth0 Management API, and let it fetch a new token.",
                facts => new HooksInsufficientScopeException(facts) { ExpectedScopes = Scopes(text) });
        }

        // The service documents the first text for writes only; the codes are those with which it refuses what a tenant may not do.
        if (text.IndexOf("disabled for your tenant", OrdinalIgnoreCase) >= 0
            || text.IndexOf("read-only", OrdinalIgnoreCase) >= 0
            || body.ErrorCode is "operation_not_supported" or "feature_not_enabled")
        {
            return ("The source code of Hooks is read-only since 2024-11-18. What remains: reading, EnableAsync, DisableAsync, secrets and deletion. Make the change in an Action.",
                static facts => new HooksReadOnlyException(facts));
        }

        return (body.Origin == ErrorOrigin.Stranger ? NotTheService : null, static facts => new HooksForbiddenException(facts));
    }

    /// <summary>The names after the colon of "Insufficient scope, expected any of: create:hooks,update:hooks".</summary>
    private static string[] Scopes(string text)
    {
        const string lead = "any of:";
        var start = text.IndexOf(lead, OrdinalIgnoreCase);
        return start < 0 ? [] : text.Substring(start + lead.Length).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
    }
}
