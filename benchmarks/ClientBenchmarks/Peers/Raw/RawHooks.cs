using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClientBenchmarks.Transport;

namespace ClientBenchmarks.Peers.Raw;

internal sealed class RawHook
{
    public string? Id { get; set; }
    public string? TriggerId { get; set; }
    public string? Name { get; set; }
    public string? Script { get; set; }
    public bool? Enabled { get; set; }
    public Dictionary<string, string>? Dependencies { get; set; }
}

internal sealed class RawError
{
    public int? StatusCode { get; set; }
    public string? Error { get; set; }
    public string? Message { get; set; }
    public string? ErrorCode { get; set; }
}

internal sealed class RawException(string? message, int status) : Exception(message)
{
    public int Status { get; } = status;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RawHook))]
[JsonSerializable(typeof(List<RawHook>))]
[JsonSerializable(typeof(RawError))]
internal sealed partial class RawJson : JsonSerializerContext;

/// <summary>The practical lower bound: what a careful person writes by hand with HttpClient and System.Text.Json.</summary>
internal sealed class RawHooks(HttpClient client, string baseUrl) : IHooksPeer
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public string Name => "raw";

    public async Task<string?> GetAsync() => (await GetHookAsync(Payloads.Id)).Id;

    public async Task<int> ListAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{baseUrl}/hooks?triggerId={Payloads.Trigger}&per_page=100");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await ThrowIfFailedAsync(response);
        using var stream = await response.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(stream, RawJson.Default.ListRawHook))!.Count;
    }

    public async Task<string?> CreateAsync()
    {
        var hook = new RawHook
        {
            Name = Payloads.Name, Script = Payloads.Script, TriggerId = Payloads.Trigger, Enabled = true,
            Dependencies = new Dictionary<string, string> { ["axios"] = "^0.21.1" },
        };
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(hook, RawJson.Default.RawHook));
        content.Headers.ContentType = Json;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{baseUrl}/hooks") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await ThrowIfFailedAsync(response);
        return (await ReadHookAsync(response)).Id;
    }

    public async Task<string?> NotFoundAsync()
    {
        try
        {
            return (await GetHookAsync(Payloads.MissingId)).Id;
        }
        catch (RawException error)
        {
            return error.Message;
        }
    }

    private async Task<RawHook> GetHookAsync(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{baseUrl}/hooks/{Uri.EscapeDataString(id)}");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await ThrowIfFailedAsync(response);
        return await ReadHookAsync(response);
    }

    private static async Task<RawHook> ReadHookAsync(HttpResponseMessage response)
    {
        using var stream = await response.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(stream, RawJson.Default.RawHook))!;
    }

    private static async ValueTask ThrowIfFailedAsync(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode) return;
        using var stream = await response.Content.ReadAsStreamAsync();
        var error = await JsonSerializer.DeserializeAsync(stream, RawJson.Default.RawError);
        throw new RawException(error?.Message, (int)response.StatusCode);
    }
}
