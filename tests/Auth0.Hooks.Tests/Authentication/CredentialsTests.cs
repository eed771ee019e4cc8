using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Auth0.Hooks.Tests.Servers;
using Microsoft.Kiota.Abstractions.Authentication;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Authentication;

public class CredentialsTests
{
    [Fact]
    public void Credentials_show_the_client_id_and_no_secret() =>
        Assert.Equal("ClientCredentials { ClientId = test-client }", TestTenant.Credentials().ToString());

    [Theory]
    [InlineData("", "x")]
    [InlineData(" ", "x")]
    [InlineData("x", "")]
    public void Empty_credentials_are_refused(string clientId, string clientSecret) =>
        Assert.Throws<ArgumentException>(() => new ClientCredentials(clientId, clientSecret));

    [Fact]
    public void Missing_credentials_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ClientCredentials("x", null!));
        Assert.Throws<ArgumentNullException>(() => new HooksClient("localhost", (HooksCredentials)null!));
    }

    [Fact]
    public void A_short_key_is_refused()
    {
        using var key = RSA.Create(1024);
        Assert.Contains("2048", Assert.Throws<ArgumentException>(() => new PrivateKeyCredentials("x", key)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AssertionAlgorithm.RS256)]
    [InlineData(AssertionAlgorithm.RS384)]
    [InlineData(AssertionAlgorithm.PS256)]
    public async Task A_private_key_signs_an_assertion_that_its_public_key_verifies(AssertionAlgorithm algorithm)
    {
        using var key = RSA.Create(2048);
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = new HooksClient(tenant.Domain, new PrivateKeyCredentials("test-client", key, "key-1", algorithm));

        await hooks.GetAsync("h1");

        var form = tenant.TokenRequests[0].Body.Split('&').Select(field => field.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.DoesNotContain("client_secret", form.Keys);
        var parts = form["client_assertion"].Split('.');
        var header = JsonDocument.Parse(Decode(parts[0])).RootElement;
        Assert.Equal(algorithm.ToString(), header.GetProperty("alg").GetString());
        Assert.Equal("key-1", header.GetProperty("kid").GetString());
        var claims = JsonDocument.Parse(Decode(parts[1])).RootElement;
        Assert.Equal("test-client", claims.GetProperty("iss").GetString());
        Assert.Equal("test-client", claims.GetProperty("sub").GetString());
        Assert.Equal(tenant.Domain + "/", claims.GetProperty("aud").GetString());
        Assert.InRange(claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64(), 1, 300);
        var (hash, padding) = algorithm switch
        {
            AssertionAlgorithm.RS384 => (HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            AssertionAlgorithm.PS256 => (HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => (HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]), Decode(parts[2]), hash, padding));
    }

    [Fact]
    public async Task Each_attempt_of_a_token_request_has_an_assertion_of_its_own()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        tenant.AnswersTokens(Status(503), CutConnection());
        using var key = RSA.Create(2048);
        using var hooks = new HooksClient(tenant.Domain, new PrivateKeyCredentials("test-client", key), TestTenant.Quick());

        await hooks.GetAsync("h1");

        Assert.Equal(3, tenant.TokenRequests.Select(request => request.Body).Distinct().Count());
    }

    [Fact]
    public async Task A_key_that_cannot_sign_is_named_as_the_cause()
    {
        using var key = RSA.Create(2048);
        using var publicHalf = RSA.Create(key.ExportParameters(includePrivateParameters: false));
        using var hooks = new HooksClient("http://localhost:1", new PrivateKeyCredentials("test-client", publicHalf));

        Assert.Contains("private key", (await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fake-secret-of-the-test\n")]
    [InlineData(" fake-secret-of-the-test")]
    [InlineData("fake-secret\r\nof-the-test")]
    public void White_space_around_credentials_is_refused_without_repeating_them(string value)
    {
        var refusal = Assert.Throws<ArgumentException>("clientSecret", () => new ClientCredentials("id", value));

        Assert.Contains("Trim it", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fake-secret", refusal.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("clientId", () => new ClientCredentials(value, "fake"));
    }

    [Fact]
    public async Task A_callback_supplies_the_token_of_each_request_and_again_after_a_401()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Hook(), Error(401, "Unauthorized", "Invalid token"), Hook());
        var asked = 0;
        using var hooks = new HooksClient(tenant.Domain, _ => new ValueTask<string>($"own-{++asked}"));

        await hooks.GetAsync("h1");
        await hooks.GetAsync("h1");

        Assert.Equal(["Bearer own-1", "Bearer own-2", "Bearer own-3"], tenant.ApiRequests.Select(request => request.Authorization));
        Assert.Empty(tenant.TokenRequests);
    }

    [Fact]
    public async Task A_callback_that_has_no_other_token_is_not_a_reason_to_repeat()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(401, "Unauthorized", "Invalid token"));
        using var hooks = new HooksClient(tenant.Domain, _ => new ValueTask<string>("the only one"));

        await Assert.ThrowsAsync<HooksUnauthorizedException>(() => hooks.GetAsync("h1"));

        Assert.Single(tenant.ApiRequests);
    }

    [Fact]
    public async Task A_callback_that_throws_is_the_callers_own_error()
    {
        using var hooks = new HooksClient("http://localhost:1", _ => throw new InvalidTimeZoneException("own"));

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => hooks.GetAsync("h1"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("fake-token-of-the-test\n")]
    [InlineData("fake-token-of-the-test\r\nX-Other: header")]
    [InlineData("fake-token-of-the-tést")]
    public async Task A_callback_without_a_usable_token_is_told_at_once_and_the_token_not_repeated(string? token)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = new HooksClient(tenant.Domain, _ => new ValueTask<string>(token!));

        var refusal = await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));

        Assert.Contains("application supplied", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fake-token", refusal.ToString(), StringComparison.Ordinal);
        Assert.Empty(tenant.ApiRequests);
    }

    [Fact]
    public async Task Any_Kiota_token_provider_will_do()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = new HooksClient(tenant.Domain, new OwnProvider());

        await hooks.GetAsync("h1");

        Assert.Equal("Bearer for /api/v2/hooks/h1", Assert.Single(tenant.ApiRequests).Authorization);
    }

    private sealed class OwnProvider : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("for " + uri.AbsolutePath);
    }

    private static byte[] Decode(string base64Url)
    {
        var text = base64Url.Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));
    }
}
