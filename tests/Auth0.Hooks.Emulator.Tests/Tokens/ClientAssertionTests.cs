using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Auth0.Hooks.Emulator.Tests.Tokens;

public sealed class ClientAssertionTests : IAsyncLifetime
{
    private readonly RSA key = RSA.Create(2048);
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private Api api = null!;

    public async Task InitializeAsync() => api = new(await HooksEmulator.StartAsync(new()
    {
        Time = time,
        Clients = [HooksEmulatorOptions.DefaultClient, new() { Id = "signer", PublicKeyPem = key.ExportSubjectPublicKeyInfoPem() }],
    }));

    public async Task DisposeAsync()
    {
        key.Dispose();
        await api.DisposeAsync();
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("PS256")]
    public async Task A_signed_assertion_gets_a_token(string algorithm) =>
        Assert.Equal(200, (await SendAsync(Sign(algorithm, Claims()))).Status);

    [Theory]
    [InlineData("iss", "emulator-client-id")]
    [InlineData("sub", "somebody")]
    [InlineData("aud", "https://other.example/")]
    [InlineData("exp", 1)]
    [InlineData("exp", "tomorrow")]
    public async Task A_wrong_claim_is_refused(string claim, object value)
    {
        Dictionary<string, object> claims = Claims();
        claims[claim] = value;
        await IsRefusedAsync(Sign("RS256", claims));
    }

    [Fact]
    public async Task An_assertion_works_once()
    {
        string assertion = Sign("RS256", Claims());
        Assert.Equal(200, (await SendAsync(assertion)).Status);
        await IsRefusedAsync(assertion);
    }

    [Fact]
    public async Task Another_key_an_unknown_algorithm_and_no_token_are_refused()
    {
        using RSA other = RSA.Create(2048);
        await IsRefusedAsync(Sign("RS256", Claims(), other));
        await IsRefusedAsync(Sign("none", Claims()));
        await IsRefusedAsync("no token");
    }

    private async Task IsRefusedAsync(string assertion)
    {
        Answer answer = await SendAsync(assertion);
        Assert.Equal(401, answer.Status);
        Assert.Equal("invalid_client", answer.Json.GetProperty("error").GetString());
    }

    private Task<Answer> SendAsync(string assertion) => api.SendAsync("POST", "/oauth/token", new
    {
        grant_type = "client_credentials",
        client_id = "signer",
        client_assertion_type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion = assertion,
        audience = $"{api.Tenant.Domain}/api/v2/",
    });

    private Dictionary<string, object> Claims() => new()
    {
        ["iss"] = "signer",
        ["sub"] = "signer",
        ["aud"] = $"https://{api.Tenant.BaseAddress.Authority}/",
        ["exp"] = time.GetUtcNow().AddMinutes(2).ToUnixTimeSeconds(),
        ["jti"] = Guid.NewGuid().ToString(),
    };

    private string Sign(string algorithm, object claims, RSA? with = null)
    {
        string signed = $"{Encode(JsonSerializer.SerializeToUtf8Bytes(new { alg = algorithm, typ = "JWT" }))}.{Encode(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        byte[] signature = (with ?? key).SignData(
            Encoding.ASCII.GetBytes(signed),
            algorithm == "RS384" ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256,
            algorithm == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
        return $"{signed}.{Encode(signature)}";
    }

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
