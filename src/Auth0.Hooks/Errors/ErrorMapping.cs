using static System.StringComparison;

namespace Auth0.Hooks;

/// <summary>Chooses the exception for a failed answer, and what it advises.</summary>
internal static class ErrorMapping
{
    public static HooksApiException ToException(HttpRequestMessage request, HttpResponseMessage message, ErrorBody body, DateTimeOffset now)
    {
        var response = new HooksResponse(message);
        var retryAfter = RateLimitHeaders.RetryAfter(message.Headers, now);
        var (advice, create) = Choose(request, response, body, retryAfter);
        return create(ErrorMessage.Compose(request, response, body, advice)).Describe(response, body);
    }

    private static (string? Advice, Func<string, HooksApiException> Create) Choose(HttpRequestMessage request, HooksResponse response, ErrorBody body, TimeSpan? retryAfter) => response.Status switch
    {
        400 => (null, static message => new HooksValidationException(message)),
        401 => ("Check that the application belongs to this tenant and that the audience is its Management API.", static message => new HooksUnauthorizedException(message)),
        403 => ChooseForbidden(body),
        404 when RequestSecrets.Concerns(request) => ("Check the id and the names; Secrets.ListAsync shows the secrets that the hook has.", static message => new HooksNotFoundException(message)),
        404 => ("Check the id; ListAsync shows the hooks that exist.", static message => new HooksNotFoundException(message)),
        409 => ("Names are unique: update the present one, or choose another name.", static message => new HooksConflictException(message)),
        429 => ("Send fewer requests at a time, or set HooksClientOptions.PaceRequests.", message => new HooksRateLimitException(message) { RetryAfter = retryAfter }),
        < 300 => ("Something between this process and the tenant answers in its place. Check the domain and the proxy.", static message => new HooksApiException(message)),
        < 400 => ("Redirects are not followed, because the token and the secrets belong to this tenant alone. Check the domain.", static message => new HooksApiException(message)),
        _ => (null, static message => new HooksApiException(message)),
    };

    private static (string? Advice, Func<string, HooksApiException> Create) ChooseForbidden(ErrorBody body)
    {
        var text = body.Message ?? "";
        if (body.ErrorCode == "hooks_not_allowed")
        {
            return ("This tenant has no Hooks: tenants created on or after 2023-10-16 never had them, and the end of life for all was announced for 2026-11-18. Use Actions.",
                static message => new HooksNotAllowedException(message));
        }

        const string scopeText = "Insufficient scope";
        if (body.ErrorCode == "insufficient_scope" || text.StartsWith(scopeText, OrdinalIgnoreCase))
        {
            return ("Grant the scope to the application in the dashboard, under APIs, Auth0 Management API, and let it fetch a new token.",
                message => new HooksInsufficientScopeException(message) { ExpectedScopes = Scopes(text) });
        }

        // The service documents the first text for writes only; the codes are those with which it refuses what a tenant may not do.
        if (text.IndexOf("disabled for your tenant", OrdinalIgnoreCase) >= 0
            || text.IndexOf("read-only", OrdinalIgnoreCase) >= 0
            || body.ErrorCode is "operation_not_supported" or "feature_not_enabled")
        {
            return ("The source code of Hooks is read-only since 2024-11-18. What remains: reading, EnableAsync, DisableAsync, secrets and deletion. Make the change in an Action.",
                static message => new HooksReadOnlyException(message));
        }

        return (null, static message => new HooksForbiddenException(message));
    }

    /// <summary>The names after the colon of "Insufficient scope, expected any of: create:hooks,update:hooks".</summary>
    private static string[] Scopes(string text)
    {
        const string lead = "any of:";
        var start = text.IndexOf(lead, OrdinalIgnoreCase);
        return start < 0 ? [] : text.Substring(start + lead.Length).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
    }
}
