using Auth0.Hooks;
using Auth0.Hooks.Emulator;

namespace Testing;

/// <summary>Against an emulator: real requests, real answers, and what a real tenant does on its worse days.</summary>
public sealed class RetirementTests
{
    [Fact]
    public async Task Switches_off_what_is_on()
    {
        await using EmulatedTenant tenant = await EmulatedTenant.StartAsync();

        RetirementReport report = await new Retirement(tenant.Client).RunAsync();

        Assert.Equal(Outcome.Complete, report.Outcome);
        Assert.Equal(["Claims", "Welcome"], report.Retired.Order(StringComparer.Ordinal));
        Assert.Equal(0, await tenant.CountEnabledAsync());
    }

    [Fact]
    public async Task Works_on_a_read_only_tenant()
    {
        await using EmulatedTenant tenant = await EmulatedTenant.StartAsync();
        tenant.Emulator.Lifecycle = HooksLifecycle.ReadOnly;

        RetirementReport report = await new Retirement(tenant.Client).RunAsync();

        Assert.Equal(2, report.Retired.Count);
        await Assert.ThrowsAsync<HooksReadOnlyException>(() => tenant.Client.CreateAsync(new() { Name = "New", TriggerId = "post-change-password", Script = "module.exports = function (user, context, cb) { cb(); };" }));
    }

    [Fact]
    public async Task Says_that_a_tenant_has_no_Hooks()
    {
        await using EmulatedTenant tenant = await EmulatedTenant.StartAsync();
        tenant.Emulator.Lifecycle = HooksLifecycle.Ended;

        RetirementReport report = await new Retirement(tenant.Client).RunAsync();

        Assert.Equal(Outcome.NoHooks, report.Outcome);
    }

    [Fact]
    public async Task Gets_over_a_server_that_fails_twice()
    {
        await using EmulatedTenant tenant = await EmulatedTenant.StartAsync();
        tenant.Emulator.Faults.Add(new() { Method = "PATCH", Status = 503, Times = 2 });

        RetirementReport report = await new Retirement(tenant.Client).RunAsync();

        Assert.Equal(2, report.Retired.Count);
        Assert.Equal(4, tenant.Emulator.Requests.Count(request => request.Method == "PATCH"));
    }

    [Fact]
    public async Task Stops_at_a_spent_rate_limit_and_goes_on_from_there()
    {
        await using EmulatedTenant tenant = await EmulatedTenant.StartAsync();
        tenant.Emulator.RateLimit = new("two-requests", Burst: 2, PerSecond: 0.01); // one to list, one to switch off

        RetirementReport first = await new Retirement(tenant.Client).RunAsync();
        tenant.Emulator.RateLimit = null;
        RetirementReport second = await new Retirement(tenant.Client).RunAsync();

        Assert.Equal(Outcome.Later, first.Outcome);
        Assert.Equal(Outcome.Complete, second.Outcome);
        Assert.Equal(["Claims", "Welcome"], first.Retired.Concat(second.Retired).Order(StringComparer.Ordinal));
    }
}
