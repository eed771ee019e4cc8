using System.Text.Json;
using System.Text.RegularExpressions;
using Auth0.Hooks.Emulator.Tests.Conformance;

namespace Auth0.Hooks.Emulator.Tests.Page;

public sealed partial class PageTests
{
    [Fact]
    public async Task Whatever_a_hook_is_called_or_says_is_text_on_the_page()
    {
        await using Api api = await Api.StartAsync();
        string id = await api.CreateHookAsync("Hook", script: "</pre><script>alert(1)</script>");
        await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new Dictionary<string, string> { ["<b>\"name"] = "fake-secret-value" });
        await api.GetAsync("/api/v2/hooks/%3Cimg%20src=x%3E");
        Answer page = await api.GetAsync("/");
        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("<script>", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>\"name", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("fake-secret-value", page.Body, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_works_with_the_code_of_the_page_only()
    {
        await using Api api = await Api.StartAsync();
        string code = Code().Match((await api.GetAsync("/")).Body).Groups[1].Value;
        Assert.Equal(403, (await PostAsync(api, "/lifecycle", "mode=ended")).Status);
        Assert.Equal(403, (await PostAsync(api, "/lifecycle", "mode=ended&code=" + new string('0', 64))).Status);
        Assert.Equal(HooksLifecycle.Active, api.Tenant.Lifecycle);
        Assert.Equal(200, (await PostAsync(api, "/lifecycle", $"mode=ended&code={code}")).Status);
        Assert.Equal(HooksLifecycle.Ended, api.Tenant.Lifecycle);
        await using Api other = await Api.StartAsync();
        await other.GetAsync("/");
        Assert.Equal(403, (await PostAsync(other, "/lifecycle", $"mode=ended&code={code}")).Status);
    }

    [Theory]
    [InlineData("/lifecycle", "mode=gone", "There is no lifecycle mode &#x27;gone&#x27;.")]
    [InlineData("/rate-limit", "tier=platinum", "There is no rate limit &#x27;platinum&#x27;.")]
    [InlineData("/faults", "status=200", "status must be from 400 to 599")]
    [InlineData("/faults", "delay=soon", "delay must be a whole number.")]
    [InlineData("/enable", "id=missing&enabled=true", "Error: Hook does not exist")]
    [InlineData("/run", "id=missing&payload={}", "Error: Hook does not exist")]
    [InlineData("/run", "id=missing&payload={", "The arguments cannot be read.")]
    public async Task A_wrong_form_shows_the_page_with_what_is_wrong(string path, string form, string problem)
    {
        await using Api api = await Api.StartAsync();
        string code = Code().Match((await api.GetAsync("/")).Body).Groups[1].Value;
        Assert.Contains(problem, (await PostAsync(api, path, $"{form}&code={code}")).Body, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_person_uses_the_page_in_a_browser()
    {
        string screenshots = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;
        await using Api api = await Api.StartAsync();
        string id = await api.CreateHookAsync("Add billing claims", enabled: true, script: """
            module.exports = function (client, scope, audience, context, cb) {
              const token = { scope: scope };
              token['https://example.test/plan'] = client.metadata.plan;
              console.log('plan of ' + client.name + ' is', client.metadata.plan);
              cb(null, token);
            };
            """);
        await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { BILLING_API_KEY = "fake", REGION = "fake" });
        await api.SendAsync("PATCH", $"/api/v2/hooks/{id}", new { dependencies = new { axios = "^0.21.1" } });
        await api.CreateHookAsync("Add claims older");
        await api.CreateHookAsync("Block throwaway addresses", "pre-user-registration", enabled: true);
        await api.SendAsync("POST", "/api/v2/hooks", new { name = "Bad-", script = "x", triggerId = "credentials-exchange" });
        await api.GetAsync("/api/v2/hooks?include_totals=true");
        await api.GetAsync("/api/v2/hooks/01GQN0P33H3AFJHRWS4KDSRHJK");

        JsonElement seen = JsonSerializer.Deserialize<JsonElement>(await Clients.RunAsync("page.mjs", [Clients.Browser!, api.Tenant.Domain + "/", screenshots]));
        Assert.Equal($"Hooks of {api.Tenant.BaseAddress.Authority}", seen.GetProperty("title").GetString());
        Assert.Equal("""["Add billing claims","Add claims older","Block throwaway addresses"]""", seen.GetProperty("hooks").GetRawText());
        Assert.Equal(api.Tenant.Requests.Count, seen.GetProperty("requests").GetInt32());
        Assert.Contains("Error: Hook does not exist", seen.GetProperty("refusals").EnumerateArray().Select(refusal => refusal.GetString()));
        Assert.Equal("read-only", seen.GetProperty("mode").GetString());
        Assert.Equal("""["any /api/v2/* · 25 % · status 503"]""", seen.GetProperty("faults").GetRawText());
        Assert.Equal("enterprise", seen.GetProperty("tier").GetString());
        Assert.StartsWith("completed in", seen.GetProperty("outcome").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"scope":["read:invoices"],"https://example.test/plan":"silver"}""", seen.GetProperty("result").GetRawText());
        Assert.StartsWith("The arguments cannot be read.", seen.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal("disabled", seen.GetProperty("badge").GetString());
        Assert.Equal("[]", seen.GetProperty("errors").GetRawText());
        Assert.False(seen.GetProperty("wider").GetBoolean());
        Assert.Equal(HooksLifecycle.ReadOnly, api.Tenant.Lifecycle);
    }

    private static Task<Answer> PostAsync(Api api, string path, string form) =>
        api.SendTextAsync("POST", "/emulator/page" + path, form, "application/x-www-form-urlencoded");

    [GeneratedRegex("""name="code" value="([0-9A-F]+)""")]
    private static partial Regex Code();
}
