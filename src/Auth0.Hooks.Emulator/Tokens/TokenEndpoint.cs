using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Requests;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>The OAuth 2.0 token endpoint, for client credentials.</summary>
internal sealed class TokenEndpoint(ClientAuthentication authentication, AccessTokens tokens, TenantAddress address, HooksEmulatorOptions options)
{
    public const string Path = "/oauth/token";

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";
        try
        {
            TokenRequest request = await TokenRequest.ReadAsync(context.Request);
            await context.Response.WriteAsJsonAsync(Grant(request, context.Request), WireJson.Options);
        }
        catch (OAuthErrorException refusal)
        {
            Refusal.Note(context, $"{refusal.Error}: {refusal.Message}");
            context.Response.StatusCode = refusal.Status;
            await context.Response.WriteAsJsonAsync(new { error = refusal.Error, error_description = refusal.Message }, WireJson.Options);
        }
    }

    private object Grant(TokenRequest token, HttpRequest request)
    {
        if (token.GrantType is null)
            throw new OAuthErrorException(400, "invalid_request", "Missing required parameter: grant_type");
        if (token.GrantType != "client_credentials")
            throw new OAuthErrorException(400, "unsupported_grant_type", $"Unsupported grant type: {token.GrantType}");
        EmulatorClient client = authentication.Authenticate(token, request);
        string audience = token.Audience ?? throw new OAuthErrorException(403, "access_denied", "No audience parameter was provided, and no default audience has been configured");
        if (!address.IsAudience(audience, request))
            throw new OAuthErrorException(403, "access_denied", $"Service not found: {audience}");
        return new
        {
            access_token = tokens.Issue(client, audience, request),
            scope = string.Join(' ', client.Scopes),
            expires_in = (long)options.TokenLifetime.TotalSeconds,
            token_type = "Bearer",
        };
    }
}
