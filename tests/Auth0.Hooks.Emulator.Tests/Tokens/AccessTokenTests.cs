using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Auth0.Hooks.Emulator.Tests.Tokens;

public sealed class AccessTokenTests
{
    [Fact]
    public async Task The_published_key_verifies_the_token()
    {
        await using Api api = await Api.StartAsync();
        string[] parts = api.Http.DefaultRequestHeaders.Authorization!.Parameter!.Split('.');
        JsonElement key = (await api.GetAsync("/.well-known/jwks.json")).Json.GetProperty("keys")[0];
        using RSA rsa = RSA.Create(new RSAParameters { Modulus = Decode(key.GetProperty("n").GetString()!), Exponent = Decode(key.GetProperty("e").GetString()!) });
        Assert.True(rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Decode(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        JsonElement header = JsonSerializer.Deserialize<JsonElement>(Decode(parts[0]));
        Assert.Equal(key.GetProperty("kid").GetString(), header.GetProperty("kid").GetString());
        JsonElement claims = JsonSerializer.Deserialize<JsonElement>(Decode(parts[1]));
        Assert.Equal("emulator-client-id@clients", claims.GetProperty("sub").GetString());
        Assert.Equal("client-credentials", claims.GetProperty("gty").GetString());
        Assert.Equal(86400, claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64());
    }

    [Fact]
    public async Task A_token_works_until_its_last_second()
    {
        FakeTimeProvider time = new(DateTimeOffset.UtcNow);
        await using Api api = await Api.StartAsync(new() { Time = time, TokenLifetime = TimeSpan.FromMinutes(10) });
        time.Advance(TimeSpan.FromSeconds(599));
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
        time.Advance(TimeSpan.FromSeconds(1));
        (await api.GetAsync("/api/v2/hooks")).IsError(401, "Unauthorized", "Expired token received for JSON Web Token validation");
    }

    [Fact]
    public async Task A_client_without_the_scope_is_refused()
    {
        EmulatorClient reader = new() { Id = "reader", Secret = "not-a-real-secret-either", Scopes = ["read:hooks"] };
        await using Api api = await Api.StartAsync(new() { Clients = [HooksEmulatorOptions.DefaultClient, reader] });
        string id = await api.CreateHookAsync("Mine");
        await api.AuthorizeAsync("reader", "not-a-real-secret-either");
        Assert.Equal(200, (await api.GetAsync($"/api/v2/hooks/{id}/secrets")).Status);
        (await api.SendAsync("POST", "/api/v2/hooks", new { })).IsError(403, "Forbidden", "Insufficient scope, expected any of: create:hooks", "insufficient_scope");
        (await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { A = "b" })).IsError(403, "Forbidden", "Insufficient scope, expected any of: update:hooks", "insufficient_scope");
        (await api.SendAsync("DELETE", $"/api/v2/hooks/{id}")).IsError(403, "Forbidden", "Insufficient scope, expected any of: delete:hooks", "insufficient_scope");
    }

    [Fact]
    public async Task A_token_of_another_tenant_has_a_bad_signature()
    {
        await using Api other = await Api.StartAsync();
        await using Api api = await Api.StartAsync();
        api.Http.DefaultRequestHeaders.Authorization = other.Http.DefaultRequestHeaders.Authorization;
        (await api.GetAsync("/api/v2/hooks")).IsError(401, "Unauthorized", "Invalid signature received for JSON Web Token validation");
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        await using Api api = await Api.StartAsync();
        string claims = api.Http.DefaultRequestHeaders.Authorization!.Parameter!.Split('.')[1];
        string header = Convert.ToBase64String("""{"alg":"none","typ":"JWT"}"""u8).TrimEnd('=');
        api.Http.DefaultRequestHeaders.Authorization = new("Bearer", $"{header}.{claims}.");
        (await api.GetAsync("/api/v2/hooks")).IsError(401, "Unauthorized", "Invalid signature received for JSON Web Token validation");
    }

    [Fact]
    public async Task A_token_for_the_domain_that_was_configured_is_bad_at_another()
    {
        await using Api api = await Api.StartAsync(new() { Domain = "tenant.example.test" });
        Answer token = await api.SendAsync("POST", "/oauth/token", new
        {
            grant_type = "client_credentials",
            client_id = api.Tenant.ClientId,
            client_secret = api.Tenant.ClientSecret,
            audience = "https://tenant.example.test/api/v2/",
        });
        Assert.Equal(200, token.Status);
        JsonElement claims = JsonSerializer.Deserialize<JsonElement>(Decode(token.Json.GetProperty("access_token").GetString()!.Split('.')[1]));
        Assert.Equal("https://tenant.example.test/", claims.GetProperty("iss").GetString());
    }

    [Theory]
    [InlineData("Bearer not-a-token", "Invalid token")]
    [InlineData("Bearer a.b.c", "Invalid token")]
    [InlineData("Bearer W10.W10.W10", "Invalid token")]
    [InlineData("Bearer ", "Invalid token")]
    public async Task What_is_no_token_is_invalid(string authorization, string message)
    {
        await using Api api = await Api.StartAsync();
        api.Http.DefaultRequestHeaders.Authorization = null;
        api.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        Answer answer = await api.GetAsync("/api/v2/hooks");
        Assert.Equal(401, answer.Status);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        if (authorization != "Bearer ")
            Assert.Equal(message, answer.Json.GetProperty("message").GetString());
    }

    private static byte[] Decode(string text) =>
        Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='));
}
