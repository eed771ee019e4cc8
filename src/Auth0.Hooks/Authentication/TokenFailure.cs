using Kiota.Utf8Json;

namespace Auth0.Hooks;

/// <summary>Says why no token was issued, and what to check.</summary>
internal static class TokenFailure
{
    public static HooksApiException Refused(HttpAnswer answer, ErrorBody body, RequestSecrets secrets, HooksCredentials credentials, string audience)
    {
        var advice = ((int)answer.Response.StatusCode, body.Error) switch
        {
            // The service answers a wrong secret with "access_denied", too: the status tells who is asking from what is asked for.
            (401, _) or (_, "invalid_client" or "unauthorized_client") => $"Check the client ID '{Excerpt.Of(credentials.ClientId)}', its secret or key, and that the application may use the client-credentials grant.",
            (_, "access_denied") or (403, _) => $"Authorize the application '{Excerpt.Of(credentials.ClientId)}' for the API '{Excerpt.Of(audience)}' with the scopes that it needs. With a custom domain, set HooksClientOptions.Audience to 'https://TENANT.REGION.auth0.com/api/v2/'.",
            (429, _) => "The token endpoint's own rate limit is spent. One client for the whole process fetches one token a day.",
            _ => null,
        };
        return new HooksTokenException(ErrorFacts.Of(answer, body, secrets, advice, lead: "No access token: "));
    }

    public static HooksApiException Unreadable(HttpAnswer answer, RequestSecrets secrets) =>
        new HooksTokenException(ErrorFacts.Of(answer, ErrorBody.None, secrets) with
        {
            Message = $"No access token: the answer of {answer.Request.RequestUri!.AbsolutePath} at {answer.Request.RequestUri.Authority} has none. Check that the domain is the tenant's.",
        });
}
