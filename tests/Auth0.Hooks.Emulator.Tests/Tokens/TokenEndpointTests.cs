using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Tokens;

public sealed class TokenEndpointTests
{
    [Fact]
    public async Task A_form_and_json_both_get_a_token()
    {
        await using Api api = await Api.StartAsync();
        Answer json = await api.SendAsync("POST", "/oauth/token", api.TokenRequest(api.Tenant.ClientId, api.Tenant.ClientSecret));
        Answer form = await api.SendAsync("POST", "/oauth/token", Form(api, $"{api.Tenant.Domain}/api/v2/"));
        foreach (Answer answer in new[] { json, form })
        {
            Assert.Equal(200, answer.Status);
            Assert.Equal("Bearer", answer.Json.GetProperty("token_type").GetString());
            Assert.Equal(JsonValueKind.Number, answer.Json.GetProperty("expires_in").ValueKind);
            Assert.Equal(86400, answer.Json.GetProperty("expires_in").GetInt32());
            Assert.Equal("read:hooks create:hooks update:hooks delete:hooks", answer.Json.GetProperty("scope").GetString());
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Theory]
    [InlineData("https://{0}/api/v2/")]
    [InlineData("http://{0}/api/v2/")]
    [InlineData("https://localhost:8080/api/v2/")]
    [InlineData("https://127.0.0.1/api/v2/")]
    [InlineData("http://[::1]:8080/api/v2/")]
    public async Task Every_spelling_of_the_loopback_host_is_an_audience(string audience)
    {
        await using Api api = await Api.StartAsync();
        Answer token = await api.SendAsync("POST", "/oauth/token", Form(api, string.Format(null, audience, api.Tenant.BaseAddress.Authority)));
        Assert.Equal(200, token.Status);
        api.Http.DefaultRequestHeaders.Authorization = new("Bearer", token.Json.GetProperty("access_token").GetString());
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
    }

    [Theory]
    [InlineData("https://somebody-else.example/api/v2/")]
    [InlineData("https://127.0.0.1/api/v2")]
    [InlineData("https://127.0.0.1/api/v3/")]
    [InlineData("https://127.0.0.1@evil.example/api/v2/")]
    [InlineData("not a url")]
    public async Task Another_audience_is_a_service_not_found(string audience)
    {
        await using Api api = await Api.StartAsync();
        Answer answer = await api.SendAsync("POST", "/oauth/token", Form(api, audience));
        Assert.Equal(403, answer.Status);
        Assert.Equal("access_denied", answer.Json.GetProperty("error").GetString());
        Assert.Equal($"Service not found: {audience}", answer.Json.GetProperty("error_description").GetString());
    }

    [Theory]
    [InlineData("emulator-client-id", "wrong")]
    [InlineData("emulator-client-id", "")]
    [InlineData("nobody", "not-a-real-secret")]
    public async Task A_wrong_secret_is_denied(string id, string secret)
    {
        await using Api api = await Api.StartAsync();
        Answer answer = await api.SendAsync("POST", "/oauth/token", api.TokenRequest(id, secret));
        Assert.Equal(401, answer.Status);
        Assert.Equal("""{"error":"access_denied","error_description":"Unauthorized"}""", answer.Body);
    }

    [Theory]
    [InlineData("""{"client_id":"emulator-client-id"}""", "application/json", 400, "invalid_request")]
    [InlineData("""{"grant_type":"password"}""", "application/json", 400, "unsupported_grant_type")]
    [InlineData("""{"grant_type":"client_credentials"}""", "application/json", 400, "invalid_request")]
    [InlineData("""{"grant_type":1}""", "application/json", 400, "invalid_request")]
    [InlineData("""["grant_type"]""", "application/json", 400, "invalid_request")]
    [InlineData("{", "application/json", 400, "invalid_request")]
    [InlineData("""{"grant_type":"\ud800"}""", "application/json", 400, "invalid_request")]
    [InlineData("", "application/json", 400, "invalid_request")]
    [InlineData("grant_type=client_credentials", "text/plain", 400, "invalid_request")]
    [InlineData("grant_type=client_credentials&client_id=emulator-client-id&client_assertion=x", "application/x-www-form-urlencoded", 400, "invalid_request")]
    public async Task A_bad_request_says_what_is_wrong(string body, string mediaType, int status, string error)
    {
        await using Api api = await Api.StartAsync();
        Answer answer = await api.SendTextAsync("POST", "/oauth/token", body, mediaType);
        Assert.Equal(status, answer.Status);
        Assert.Equal(error, answer.Json.GetProperty("error").GetString());
    }

    private static FormUrlEncodedContent Form(Api api, string audience) => new(new Dictionary<string, string>
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = api.Tenant.ClientId,
        ["client_secret"] = api.Tenant.ClientSecret,
        ["audience"] = audience,
    });
}
