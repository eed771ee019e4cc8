namespace Auth0.Hooks.Emulator.Tests.Lifecycle;

public sealed class LifecycleTests : IAsyncLifetime
{
    private Api api = null!;
    private string path = null!;

    public async Task InitializeAsync()
    {
        api = await Api.StartAsync();
        path = $"/api/v2/hooks/{await api.CreateHookAsync("Before the end")}";
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Read_only_refuses_code_and_keeps_the_rest()
    {
        api.Tenant.Lifecycle = HooksLifecycle.ReadOnly;
        (await api.SendAsync("POST", "/api/v2/hooks", new { name = "New", script = "x", triggerId = "credentials-exchange" }))
            .IsError(403, "Forbidden", "This endpoint is disabled for your tenant.");
        foreach (object change in new object[] { new { script = "x" }, new { name = "x", enabled = true }, new { dependencies = new { } } })
            (await api.SendAsync("PATCH", path, change)).IsError(403, "Forbidden", "This endpoint is disabled for your tenant.");
        Assert.Equal(200, (await api.SendAsync("PATCH", path, new { enabled = true })).Status);
        Assert.Equal(201, (await api.SendAsync("POST", path + "/secrets", new { A = "fake" })).Status);
        Assert.Equal(201, (await api.SendAsync("PATCH", path + "/secrets", new { A = "fake-2" })).Status);
        Assert.Equal(204, (await api.SendAsync("DELETE", path + "/secrets", new[] { "A" })).Status);
        Assert.Equal(200, (await api.GetAsync("/api/v2/hooks")).Status);
        Assert.Equal(204, (await api.SendAsync("DELETE", path)).Status);
    }

    [Theory]
    [InlineData(HooksLifecycle.Ended)]
    [InlineData(HooksLifecycle.Never)]
    public async Task Without_hooks_every_call_is_refused_as_recorded(HooksLifecycle mode)
    {
        api.Tenant.Lifecycle = mode;
        foreach ((string method, string target) in new[] { ("GET", "/api/v2/hooks"), ("POST", "/api/v2/hooks"), ("GET", path), ("PATCH", path), ("DELETE", path), ("GET", path + "/secrets"), ("DELETE", path + "/secrets") })
            (await api.SendAsync(method, target)).IsError(403, "Forbidden", "Insufficient privileges to use this deprecated feature.", "hooks_not_allowed");
        api.Tenant.Lifecycle = HooksLifecycle.Active;
        Assert.Equal(200, (await api.GetAsync(path)).Status);
    }
}
