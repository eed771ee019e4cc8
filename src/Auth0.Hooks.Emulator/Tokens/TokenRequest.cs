using System.Text.Json;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>The fields of a token request, sent as a form or as JSON.</summary>
internal sealed class TokenRequest(JsonElement fields)
{
    private static readonly Schema AnyObject = new() { Type = "object" };

    public string? GrantType => Text("grant_type");
    public string? ClientId => Text("client_id");
    public string? ClientSecret => Text("client_secret");
    public string? AssertionType => Text("client_assertion_type");
    public string? Assertion => Text("client_assertion");
    public string? Audience => Text("audience");

    /// <exception cref="OAuthErrorException">The body is neither.</exception>
    public static async Task<TokenRequest> ReadAsync(HttpRequest request)
    {
        try
        {
            using JsonDocument json = await RequestBody.ReadJsonAsync(request, AnyObject, acceptsForm: true);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return new(json.RootElement.Clone());
        }
        catch (ServiceErrorException malformed) when (malformed.Status != StatusCodes.Status413PayloadTooLarge)
        {
            // Said below, in the words of OAuth.
        }

        throw new OAuthErrorException(400, "invalid_request", "The body must be form-urlencoded or a JSON object.");
    }

    private string? Text(string name)
    {
        try
        {
            return fields.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
                ? text
                : null;
        }
        catch (InvalidOperationException)
        {
            throw new OAuthErrorException(400, "invalid_request", $"{name} is no text.");
        }
    }
}
