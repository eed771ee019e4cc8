namespace Auth0.Hooks.Emulator.Errors;

/// <summary>Every refusal of the service, in its own words. Recorded answers come with the error code that was recorded.</summary>
internal static class ServiceErrors
{
    public static ServiceErrorException NotFound() => new(404, "Not Found");

    public static ServiceErrorException HookNotFound() => new(404, "Error: Hook does not exist", "HookDoesNotExist");

    public static ServiceErrorException SecretNotFound() => new(404, "Hook or secret not found.");

    public static ServiceErrorException HookNameTaken() => new(409, "Hook with the same name already exists.");

    public static ServiceErrorException OtherHookNameTaken() => new(409, "A hook with the same name already exists.");

    public static ServiceErrorException SecretNameTaken() => new(409, "Secret with the same name already exists.");

    public static ServiceErrorException TooManySecrets(int limit) => new(400, $"A hook can have a maximum of {limit} secrets", "invalid_body");

    public static ServiceErrorException InvalidBody(string violation) => new(400, $"Payload validation error: {violation}", "invalid_body");

    public static ServiceErrorException InvalidQuery(string violation) => new(400, $"Query validation error: {violation}", "invalid_query_string");

    public static ServiceErrorException MalformedBody() => new(400, "Invalid request payload JSON format", "invalid_body");

    public static ServiceErrorException BodyTooLarge(int limit) => new(413, $"Payload content length greater than maximum allowed: {limit}");

    public static ServiceErrorException UnsupportedMediaType() => new(415, "Unsupported Media Type");

    public static ServiceErrorException MissingToken() => new(401, "Missing authentication");

    public static ServiceErrorException MalformedToken() => new(401, "Bad HTTP authentication header format", "Bearer");

    public static ServiceErrorException InvalidToken() => new(401, "Invalid token");

    public static ServiceErrorException InvalidSignature() => new(401, "Invalid signature received for JSON Web Token validation");

    public static ServiceErrorException ExpiredToken() => new(401, "Expired token received for JSON Web Token validation");

    public static ServiceErrorException BadAudience(string audience) => new(401, $"Bad audience: {audience}");

    public static ServiceErrorException MissingScope(IEnumerable<string> scopes) =>
        new(403, $"Insufficient scope, expected any of: {string.Join(",", scopes)}", "insufficient_scope");

    public static ServiceErrorException HooksNotAllowed() => new(403, "Insufficient privileges to use this deprecated feature.", "hooks_not_allowed");

    public static ServiceErrorException ReadOnly() => new(403, "This endpoint is disabled for your tenant.");

    public static ServiceErrorException RateLimited() => new(429, "Global limit has been reached", "too_many_requests");
}
