using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Authentication;

public class TokenConfinementTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_carries_neither_token_nor_secret_to_another_host(int status)
    {
        await using var elsewhere = await TestTenant.StartAsync("127.0.0.2");
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(status, ("Location", elsewhere.Domain + "/api/v2/hooks/h1/secrets")));
        using var hooks = tenant.Client();

        var refusal = await Assert.ThrowsAsync<HooksApiException>(() => hooks.CreateSecretAsync("h1", "KEY", FakeSecrets.HookSecret));

        Assert.Equal(status, refusal.Status);
        Assert.Contains("Redirects are not followed", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.ApiRequests);
    }

    [Fact]
    public async Task A_raw_address_on_another_host_gets_no_token()
    {
        await using var elsewhere = await TestTenant.StartAsync();
        elsewhere.AnswersAll(Hook());
        await using var tenant = await TestTenant.StartAsync();
        using var hooks = tenant.Client();

        await hooks.Api.Hooks["h1"].WithUrl(elsewhere.Domain + "/api/v2/hooks/h1").GetAsync();

        Assert.Null(Assert.Single(elsewhere.ApiRequests).Authorization);
        Assert.Empty(tenant.TokenRequests);
    }
}
