using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests;

/// <summary>A caller of one tenant over a real connection: what it sends is what the test says, byte for byte.</summary>
internal sealed class Api : IAsyncDisposable
{
    public const string Script = "module.exports = function (client, scope, audience, context, cb) { cb(null, { scope: scope }); };";

    private readonly HooksEmulator? tenant;

    public Api(HooksEmulator tenant)
        : this(new HttpClient(tenant.CreateHandler()) { BaseAddress = tenant.BaseAddress }) => this.tenant = tenant;

    /// <summary>A caller of a tenant in another process.</summary>
    public Api(HttpClient http) => Http = http;

    public HooksEmulator Tenant => tenant ?? throw new InvalidOperationException("The tenant runs elsewhere.");

    public HttpClient Http { get; }

    public static async Task<Api> StartAsync(HooksEmulatorOptions? options = null)
    {
        Api api = new(await HooksEmulator.StartAsync(options));
        await api.AuthorizeAsync(api.Tenant.ClientId, api.Tenant.ClientSecret);
        return api;
    }

    public async Task AuthorizeAsync(string clientId, string clientSecret)
    {
        Answer answer = await SendAsync("POST", "/oauth/token", TokenRequest(clientId, clientSecret));
        Assert.Equal(200, answer.Status);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.Json.GetProperty("access_token").GetString());
    }

    public object TokenRequest(string clientId, string clientSecret) => new
    {
        grant_type = "client_credentials",
        client_id = clientId,
        client_secret = clientSecret,
        audience = $"{Http.BaseAddress}api/v2/",
    };

    public Task<Answer> GetAsync(string path) => SendAsync("GET", path);

    public Task<Answer> SendAsync(string method, string path, object? json = null) =>
        SendAsync(method, path, json is null ? null : JsonContent.Create(json, options: JsonSerializerOptions.Default));

    public Task<Answer> SendTextAsync(string method, string path, string body, string mediaType = "application/json") =>
        SendAsync(method, path, new StringContent(body, Encoding.UTF8, mediaType));

    public async Task<Answer> SendAsync(string method, string path, HttpContent? content)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path) { Content = content };
        using HttpResponseMessage response = await Http.SendAsync(request);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers);
    }

    /// <summary>Creates a hook and returns its id.</summary>
    public async Task<string> CreateHookAsync(string name, string trigger = "credentials-exchange", bool enabled = false, string script = Script)
    {
        Answer answer = await SendAsync("POST", "/api/v2/hooks", new { name, script, triggerId = trigger, enabled });
        Assert.Equal(201, answer.Status);
        return answer.Json.GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (tenant is not null)
            await tenant.DisposeAsync();
    }
}

internal sealed record Answer(int Status, string Body, HttpResponseHeaders Headers)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>Asserts an error of the service, word for word.</summary>
    public void IsError(int status, string error, string message, string? errorCode = null)
    {
        Assert.Equal(
            JsonSerializer.Serialize(errorCode is null ? new { statusCode = status, error, message } : new { statusCode = status, error, message, errorCode } as object),
            JsonSerializer.Serialize(Json));
        Assert.Equal(status, Status);
    }
}
