using Kiota.Utf8Json;
using static System.StringComparison;

namespace Auth0.Hooks;

/// <summary>Chooses the exception for a failed answer, and what it advises.</summary>
internal static class ErrorMapping
{
    private const string NotTheService = "Something between this process and the tenant answers in its place, or the domain is another site's. Check the domain and the proxy.";

    public static HooksApiException ToException(HttpAnswer answer, ErrorBody body, RequestSecrets secrets, TimeProvider time)
    {
        var status = (int)answer.Response.StatusCode;
        if (status == 429) return RateLimit(answer, body, secrets, RateLimitHeaders.RetryAfter(answer.Response.Headers, RateLimitHeaders.Now(answer.Response.Headers, time)));
        var (advice, create) = status == 403 ? ChooseForbidden(body) : Choose(status, body, answer.Request);
        return create(ErrorFacts.Of(answer, body, secrets, advice));
    }

    private static (string? Advice, Func<ErrorFacts, HooksApiException> Create) Choose(int status, ErrorBody body, HttpRequestMessage request) => status switch
    {
        400 => (null, static facts => new HooksValidationException(facts)),
        401 => ("Check that the application belongs to this tenant and that the audience is its Management API.", static facts => new HooksUnauthorizedException(facts)),
        // Only the service knows that a hook is gone. Callers take that exception for granted, and an export passes over it.
        404 when body.Origin == ErrorOrigin.Stranger => (NotTheService, static facts => new HooksApiException(facts)),
        404 => (NotFoundAdvice(request.RequestUri!.AbsolutePath), static facts => new HooksNotFoundException(facts)),
        409 => ("Names are unique: update the present one, or choose another name.", static facts => new HooksConflictException(facts)),
        413 => (TooLargeAdvice(request.RequestUri!.AbsolutePath), static facts => new HooksApiException(facts)),
        < 300 => (NotTheService, static facts => new HooksApiException(facts)),
        304 => ("This client sends no conditions, so that something in between keeps answers of its own: check the proxy and what it is set to keep.", static facts => new HooksApiException(facts)),
        < 400 => ("Redirects are not followed, because the token and the secrets belong to this tenant alone. Check the domain.", static facts => new HooksApiException(facts)),
        _ => (body.Origin == ErrorOrigin.Stranger ? NotTheService : null, static facts => new HooksApiException(facts)),
    };

    private static string NotFoundAdvice(string path) =>
        path.EndsWith("/v2/hooks", Ordinal) ? "The tenant has no such address. Check the domain; where Hooks have been removed since their end of life, use Actions."
        : RequestSecrets.Concerns(path) ? "Check the id and the names; Secrets.ListAsync shows the secrets that the hook has."
        : "Check the id; ListAsync shows the hooks that exist.";

    private static string TooLargeAdvice(string path) => RequestSecrets.Concerns(path)
        ? "The request is larger than the service takes. Send fewer secrets at a time, or shorter ones."
        : "The request is larger than the service takes. Shorten the script; code that many hooks share fits into a package among the Dependencies.";

    private static HooksRateLimitException RateLimit(HttpAnswer answer, ErrorBody body, RequestSecrets secrets, TimeSpan? retryAfter)
    {
        var advice = RateLimitAdvice(retryAfter, RateLimitHeaders.Read(answer.Response.Headers));
        return new HooksRateLimitException(ErrorFacts.Of(answer, body, secrets, advice)) { RetryAfter = retryAfter };
    }

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
                static facts => new HooksInsufficientScopeException(facts) { ExpectedScopes = Scopes(facts.Body.Message ?? "") });
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
