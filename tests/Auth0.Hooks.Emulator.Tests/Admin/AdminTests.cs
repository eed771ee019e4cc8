using System.Net;
using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Admin;

public sealed class AdminTests : IAsyncLifetime
{
    private Api api = null!;

    public async Task InitializeAsync() => api = await Api.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task The_switches_change_the_tenant()
    {
        Assert.Equal("""{"lifecycle":"active","rateLimit":"off","faults":[],"hooks":0}""", (await api.GetAsync("/emulator/state")).Body);
        Assert.Equal(200, (await api.SendAsync("PUT", "/emulator/lifecycle", new { mode = "read-only" })).Status);
        Assert.Equal(200, (await api.SendAsync("PUT", "/emulator/rate-limit", new { tier = "free" })).Status);
        Answer added = await api.SendTextAsync("POST", "/emulator/faults", """{"path":"/api/v2/*","share":0.5,"status":503,"delay":"00:00:00.010","body":"notJson"}""");
        Assert.Equal("read-only", added.Json.GetProperty("lifecycle").GetString());
        Assert.Equal("free", added.Json.GetProperty("rateLimit").GetString());
        Assert.Equal("notJson", added.Json.GetProperty("faults")[0].GetProperty("body").GetString());
        Assert.Equal(new HooksFault { Path = "/api/v2/*", Share = 0.5, Status = 503, Delay = TimeSpan.FromMilliseconds(10), Body = FaultyBody.NotJson }, api.Tenant.Faults.Single());
        Assert.Equal(HooksLifecycle.ReadOnly, api.Tenant.Lifecycle);
        Assert.Equal(200, (await api.SendAsync("DELETE", "/emulator/faults")).Status);
        Assert.Empty(api.Tenant.Faults);
    }

    [Fact]
    public async Task A_reset_empties_the_tenant()
    {
        await api.CreateHookAsync("Hook");
        Assert.Equal(0, (await api.SendAsync("POST", "/emulator/reset", new { })).Json.GetProperty("hooks").GetInt32());
        Assert.Equal("[]", (await api.GetAsync("/api/v2/hooks")).Body);
    }

    [Theory]
    [InlineData("PUT", "/emulator/lifecycle", """{"mode":"gone"}""")]
    [InlineData("PUT", "/emulator/lifecycle", """{"mode":1}""")]
    [InlineData("PUT", "/emulator/lifecycle", "{}")]
    [InlineData("PUT", "/emulator/rate-limit", """{"tier":"platinum"}""")]
    [InlineData("POST", "/emulator/faults", """{"status":200}""")]
    [InlineData("POST", "/emulator/faults", """{"statuss":500}""")]
    [InlineData("POST", "/emulator/faults", """{"body":"gone"}""")]
    [InlineData("POST", "/emulator/faults", "null")]
    [InlineData("POST", "/emulator/faults", "{")]
    public async Task A_bad_request_says_what_is_wrong(string method, string path, string body)
    {
        Answer answer = await api.SendTextAsync(method, path, body);
        Assert.Equal(400, answer.Status);
        Assert.NotEmpty(answer.Json.GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task What_a_foreign_page_could_send_is_refused()
    {
        Assert.Equal(415, (await api.SendTextAsync("PUT", "/emulator/lifecycle", """{"mode":"ended"}""", "text/plain")).Status);
        api.Http.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        Assert.Equal(403, (await api.SendAsync("PUT", "/emulator/lifecycle", new { mode = "ended" })).Status);
        Assert.Equal(403, (await api.SendAsync("DELETE", "/emulator/faults")).Status);
        Assert.Equal(HooksLifecycle.Active, api.Tenant.Lifecycle);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/emulator")]
    [InlineData("/emulator/state")]
    [InlineData("/emulator/requests")]
    public async Task A_name_that_is_not_of_this_machine_is_refused(string path)
    {
        Assert.Equal(200, (await api.GetAsync(path)).Status);
        api.Http.DefaultRequestHeaders.Host = "rebound.example";
        Assert.Equal(403, (await api.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Another_machine_is_refused_and_still_served_by_the_api()
    {
        IPAddress? own = Array.Find(await Dns.GetHostAddressesAsync(Dns.GetHostName()), address => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        if (own is null)
            return;
        await using HooksEmulator open = await HooksEmulator.StartAsync(new() { Address = IPAddress.Any });
        using HttpClient remote = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri($"http://{own}:{open.BaseAddress.Port}") };
        remote.DefaultRequestHeaders.Host = "localhost";
        Assert.Equal(HttpStatusCode.Forbidden, (await remote.GetAsync("/emulator/state")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await remote.GetAsync("/api/v2/hooks")).StatusCode);
        Assert.Equal("""{"status":"healthy"}""", await remote.GetStringAsync("/health"));
    }

    [Fact]
    public async Task The_log_of_requests_is_json()
    {
        await api.GetAsync("/api/v2/hooks/missing");
        JsonElement last = (await api.GetAsync("/emulator/requests")).Json.EnumerateArray().Last();
        Assert.Equal("Error: Hook does not exist", last.GetProperty("refusal").GetString());
    }

    [Theory]
    [InlineData("POST", "/emulator/faults", """{"status":"many"}""", "$.status")]
    [InlineData("POST", "/emulator/faults", """{"delay":"soon"}""", "$.delay")]
    [InlineData("POST", "/emulator/faults", """{"body":"eaten"}""", "intact or cut or truncated or notJson")]
    [InlineData("POST", "/emulator/faults", """{"statuss":500}""", "statuss")]
    [InlineData("POST", "/emulator/faults", """{"status":700}""", "status must be from 400 to 599")]
    [InlineData("PUT", "/emulator/rate-limit", """{"tier":"gold"}""", "enterprise-non-production")]
    [InlineData("PUT", "/emulator/rate-limit", """{}""", "enterprise-non-production")]
    [InlineData("PUT", "/emulator/lifecycle", """{"mode":7}""", "$.mode")]
    public async Task A_switch_that_is_set_wrongly_is_explained_without_words_of_dotnet(string method, string path, string body, string explanation)
    {
        await using Api api = await Api.StartAsync();
        Answer answer = await api.SendTextAsync(method, path, body);
        Assert.Equal(400, answer.Status);
        Assert.Contains(explanation, answer.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("System\\.|Auth0\\.|Parameter|\\.NET|type '", answer.Body);
    }
}
