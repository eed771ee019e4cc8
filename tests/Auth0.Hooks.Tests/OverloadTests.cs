using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests;

/// <summary>Arguments that could mean either of two overloads.</summary>
public class OverloadTests
{
    [Fact]
    public async Task A_default_after_an_id_is_a_cancellation_token()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();
        IHooksClient contract = hooks;

        await hooks.GetAsync("h1", default);
        await contract.GetAsync("h1", default);
        await hooks.GetAsync("h1", []);
        await hooks.GetAsync("h1", ["name"], default);

        Assert.Equal(["", "", "", "?fields=name"], tenant.ApiRequests.Select(request => request.Query));
    }

    [Fact]
    public async Task An_empty_collection_is_one_of_secrets_and_refused_as_empty()
    {
        using var hooks = new HooksClient("localhost", TestTenant.Credentials());

        Assert.Contains("No secret", (await Assert.ThrowsAsync<ArgumentException>(() => hooks.Secrets.DeleteAsync("h1", []))).Message, StringComparison.Ordinal);
        Assert.Contains("No secret", (await Assert.ThrowsAsync<ArgumentException>(() => hooks.Secrets.CreateAsync("h1", []))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>(() => hooks.Secrets.UpdateAsync("h1", default!));
    }
}
