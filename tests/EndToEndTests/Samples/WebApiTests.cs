using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Auth0.Hooks.Emulator;
using Auth0.Hooks.Tests.Servers;

namespace EndToEndTests.Samples;

/// <summary>The sample WebApi, over HTTP.</summary>
public sealed class WebApiTests
{
    [Fact]
    public async Task Brings_a_tenant_of_its_own_where_none_is_configured()
    {
        await using Sample sample = await Sample.ServeAsync("WebApi");
        using var http = new HttpClient { BaseAddress = sample.Address };

        Assert.Equal("Healthy", await http.GetStringAsync("/health"));
        JsonNode hook = Assert.Single((await http.GetFromJsonAsync<JsonArray>("/hooks"))!)!;
        Assert.Empty((await http.GetFromJsonAsync<JsonArray>("/hooks?trigger=send-phone-message"))!);

        string path = $"/hooks/{hook["id"]}";
        HttpResponseMessage disabled = await http.PostAsync($"{path}/disable", content: null);
        Assert.False((bool)(await disabled.Content.ReadFromJsonAsync<JsonNode>())!["enabled"]!);
        HttpResponseMessage secrets = await http.PutAsJsonAsync($"{path}/secrets", new Dictionary<string, string> { ["API_KEY"] = Guid.NewGuid().ToString() });
        Assert.Equal("""["API_KEY"]""", await secrets.Content.ReadAsStringAsync());

        JsonNode export = Assert.Single((await http.GetFromJsonAsync<JsonArray>("/hooks/export"))!)!;
        Assert.StartsWith("module.exports", (string)export["script"]!, StringComparison.Ordinal);
        Assert.Equal("API_KEY", (string)Assert.Single(export["secretNames"]!.AsArray())!);

        Assert.Equal(HttpStatusCode.NoContent, (await http.DeleteAsync(path)).StatusCode);
        HttpResponseMessage gone = await http.GetAsync(path);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (gone.StatusCode, gone.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Explains_what_the_caller_can_mend_and_logs_the_rest()
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        await using Sample sample = await Sample.ServeAsync("WebApi", [.. SettingsOf("Auth0", tenant), ("Auth0__MaxRetries", "0")]);
        using var http = new HttpClient { BaseAddress = sample.Address };

        (int status, JsonNode problem) = await RefusalAsync(http, "/hooks?trigger=credential-exchange");
        Assert.Equal(400, status);
        Assert.Contains("credentials-exchange", (string)problem["detail"]!, StringComparison.Ordinal);

        tenant.Faults.Add(new() { Path = "/api/v2/*", Status = 429, RetryAfter = 7, Times = 1 });
        HttpResponseMessage spent = await http.GetAsync("/hooks");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(7)), (spent.StatusCode, spent.Headers.RetryAfter!.Delta));

        tenant.Faults.Add(new() { Path = "/api/v2/*", Status = 500 });
        (status, problem) = await RefusalAsync(http, "/hooks");
        Assert.Equal((502, null), (status, problem["detail"]));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/health")).StatusCode);
        tenant.Faults.Clear();

        tenant.Lifecycle = HooksLifecycle.Ended;
        Assert.Equal(410, (await RefusalAsync(http, "/hooks")).Status);
    }

    [Fact]
    public async Task Serves_each_tenant_of_the_configuration()
    {
        await using HooksEmulator eu = await HooksEmulator.StartAsync();
        await using Sample sample = await Sample.ServeAsync("WebApi", SettingsOf("Tenants__eu", eu));
        using var http = new HttpClient { BaseAddress = sample.Address };

        Assert.Empty((await http.GetFromJsonAsync<JsonArray>("/tenants/eu/hooks"))!);
        Assert.Single((await http.GetFromJsonAsync<JsonArray>("/hooks"))!);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/tenants/us/hooks")).StatusCode);
    }

    [RedisFact]
    public async Task Instances_with_one_Redis_fetch_one_token()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        (string, string)[] settings = [.. SettingsOf("Auth0", tenant), ("ConnectionStrings__Redis", redis.Connection)];

        for (int instance = 0; instance < 3; instance++)
        {
            await using Sample sample = await Sample.ServeAsync("WebApi", settings);
            using var http = new HttpClient { BaseAddress = sample.Address };
            Assert.Equal("[]", await http.GetStringAsync("/hooks"));
        }

        Assert.Single(tenant.Requests, request => request.Path == "/oauth/token");
    }

    private static (string, string)[] SettingsOf(string section, HooksEmulator tenant) =>
        [($"{section}__Domain", tenant.Domain), ($"{section}__ClientId", tenant.ClientId), ($"{section}__ClientSecret", tenant.ClientSecret)];

    private static async Task<(int Status, JsonNode Problem)> RefusalAsync(HttpClient http, string path)
    {
        HttpResponseMessage answer = await http.GetAsync(path);
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>())!);
    }
}
