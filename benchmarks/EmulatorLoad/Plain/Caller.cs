using System.Net.Http.Json;
using System.Text.Json;
using Auth0.Hooks.Emulator;

namespace EmulatorLoad;

/// <summary>One caller, which creates, changes, reads and deletes hooks of its own and remembers what must be there in the end.</summary>
internal sealed class Caller(HttpClient http, int number)
{
    private const int MostKept = 5;

    private readonly Queue<(string Id, string Script)> kept = new();

    public long Requests { get; private set; }

    public int Errors { get; private set; }

    public static async Task AuthorizeAsync(HttpClient http, HooksEmulator tenant)
    {
        using HttpResponseMessage answer = await http.PostAsJsonAsync("/oauth/token", new
        {
            grant_type = "client_credentials",
            client_id = tenant.ClientId,
            client_secret = tenant.ClientSecret,
            audience = $"{tenant.Domain}/api/v2/",
        });
        JsonElement token = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("access_token").GetString());
    }

    public async Task RunAsync(CancellationToken end)
    {
        for (int round = 0; !end.IsCancellationRequested; round++)
        {
            JsonElement hook = await SendAsync(HttpMethod.Post, "/api/v2/hooks", new { name = $"Caller {number} round {round}", script = "x", triggerId = "credentials-exchange" });
            if (hook.ValueKind != JsonValueKind.Object)
                continue;
            string id = hook.GetProperty("id").GetString()!;
            string script = $"module.exports = {number} * {round};";
            await SendAsync(HttpMethod.Patch, $"/api/v2/hooks/{id}", new { script, enabled = round % 2 == 0 });
            await SendAsync(HttpMethod.Post, $"/api/v2/hooks/{id}/secrets", new { KEY = "fake" });
            await SendAsync(HttpMethod.Get, "/api/v2/hooks?per_page=10&include_totals=true&fields=id,name", null);
            kept.Enqueue((id, script));
            if (kept.Count > MostKept)
                await SendAsync(HttpMethod.Delete, $"/api/v2/hooks/{kept.Dequeue().Id}", null);
        }
    }

    public async Task<int> CountLostAsync()
    {
        int lost = 0;
        foreach ((string id, string script) in kept)
        {
            JsonElement hook = await SendAsync(HttpMethod.Get, $"/api/v2/hooks/{id}", null);
            JsonElement secrets = await SendAsync(HttpMethod.Get, $"/api/v2/hooks/{id}/secrets", null);
            if (hook.ValueKind != JsonValueKind.Object || hook.GetProperty("script").GetString() != script || !secrets.TryGetProperty("KEY", out _))
                lost++;
        }

        return lost;
    }

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body)
    {
        Requests++;
        try
        {
            using HttpRequestMessage request = new(method, path) { Content = body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Default) };
            using HttpResponseMessage answer = await http.SendAsync(request);
            byte[] json = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            return json.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(json);
        }
        catch (HttpRequestException failure)
        {
            Errors++;
            Console.Error.WriteLine($"{method} {path}: {failure.Message}");
            return default;
        }
    }
}
