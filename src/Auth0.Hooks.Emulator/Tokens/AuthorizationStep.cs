using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>Lets a request pass whose access token is good and carries a scope that the document asks for.</summary>
internal sealed class AuthorizationStep(AccessTokens tokens) : IMiddleware
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        string header = context.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            throw ServiceErrors.MissingToken();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw ServiceErrors.MalformedToken();

        IReadOnlyList<string> granted = tokens.Verify(header[Scheme.Length..].Trim(), context.Request);
        Operation operation = context.GetOperation();
        if (!operation.Scopes.Any(granted.Contains))
            throw ServiceErrors.MissingScope(operation.Scopes);
        return next(context);
    }
}
