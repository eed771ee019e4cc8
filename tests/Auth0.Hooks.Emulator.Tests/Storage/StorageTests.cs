using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Auth0.Hooks.Emulator.Tests.Tool;

namespace Auth0.Hooks.Emulator.Tests.Storage;

public sealed class StorageTests
{
    [Fact]
    public async Task A_file_keeps_hooks_secrets_and_tokens_across_a_restart()
    {
        using TemporaryFile file = new();
        string id;
        AuthenticationHeaderValue token;
        await using (Api first = await Api.StartAsync(new() { DataFile = file.Path }))
        {
            id = await first.CreateHookAsync("Kept");
            await first.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { KEY = "fake" });
            token = first.Http.DefaultRequestHeaders.Authorization!;
        }

        await using Api second = new(await HooksEmulator.StartAsync(new() { DataFile = file.Path }));
        second.Http.DefaultRequestHeaders.Authorization = token;
        Assert.Equal("Kept", (await second.GetAsync($"/api/v2/hooks/{id}")).Json.GetProperty("name").GetString());
        Assert.Equal("""{"KEY":"_VALUE_NOT_SHOWN_"}""", (await second.GetAsync($"/api/v2/hooks/{id}/secrets")).Body);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
    }

    [Fact]
    public async Task A_killed_process_loses_nothing_that_it_answered()
    {
        using TemporaryFile file = new();
        ConcurrentBag<string> answered = [];
        AuthenticationHeaderValue token;
        using (ToolProcess process = await ToolProcess.StartAsync("--data", file.Path))
        {
            using HttpClient http = new() { BaseAddress = process.Address };
            token = http.DefaultRequestHeaders.Authorization = await TokenAsync(http);
            TaskCompletionSource enough = new();
            Task[] writers = [.. Enumerable.Range(0, 8).Select(writer => WriteUntilKilledAsync(http, writer, answered, enough))];
            await enough.Task;
            process.Kill();
            await Task.WhenAll(writers);
        }

        await using Api after = new(await HooksEmulator.StartAsync(new() { DataFile = file.Path }));
        after.Http.DefaultRequestHeaders.Authorization = token;
        Assert.True(answered.Count >= 100);
        foreach (string id in answered)
            Assert.Equal("""{"KEY":"_VALUE_NOT_SHOWN_"}""", (await after.GetAsync($"/api/v2/hooks/{id}/secrets")).Body);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sixty_four_writers_lose_nothing(bool inFile)
    {
        using TemporaryFile file = new();
        await using Api api = await Api.StartAsync(new() { DataFile = inFile ? file.Path : null });
        await Task.WhenAll(Enumerable.Range(0, 64).Select(async writer =>
        {
            for (int index = 0; index < 5; index++)
            {
                string path = $"/api/v2/hooks/{await api.CreateHookAsync($"Writer {writer} hook {index}")}";
                Assert.Equal(201, (await api.SendAsync("POST", path + "/secrets", new { A = "fake", B = "fake" })).Status);
                Assert.Equal(200, (await api.SendAsync("PATCH", path, new { script = $"{writer}.{index}", enabled = true })).Status);
                Assert.Equal(204, (await api.SendAsync("DELETE", path + "/secrets", new[] { "A" })).Status);
            }
        }));
        Answer page = await api.GetAsync("/api/v2/hooks?include_totals=true&per_page=100");
        Assert.Equal(320, page.Json.GetProperty("total").GetInt32());
        Assert.Single((await api.GetAsync("/api/v2/hooks?enabled=true")).Json.EnumerateArray());
        Assert.Equal(320, await CountDistinctAsync(api));
    }

    [Fact]
    public async Task Writers_of_the_same_name_and_of_one_secret_too_many_are_told_apart()
    {
        await using Api api = await Api.StartAsync();
        Answer[] names = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ =>
            api.SendAsync("POST", "/api/v2/hooks", new { name = "One", script = "x", triggerId = "credentials-exchange" })));
        Assert.Equal(1, names.Count(answer => answer.Status == 201));
        Assert.Equal(31, names.Count(answer => answer.Status == 409));
        string path = $"/api/v2/hooks/{names.Single(answer => answer.Status == 201).Json.GetProperty("id").GetString()}/secrets";
        Answer[] secrets = await Task.WhenAll(Enumerable.Range(0, 32).Select(index =>
            api.SendAsync("POST", path, new Dictionary<string, string> { [$"S{index}"] = "fake" })));
        Assert.Equal(20, secrets.Count(answer => answer.Status == 201));
        Assert.Equal(12, secrets.Count(answer => answer.Status == 400));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        using TemporaryFile file = new("this is a letter, not a database of any kind, and long enough to look at");
        IOException refused = await Assert.ThrowsAsync<IOException>(() => HooksEmulator.StartAsync(new() { DataFile = file.Path }));
        Assert.Contains(file.Path, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("this is a letter", await File.ReadAllTextAsync(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_processes_may_share_a_file()
    {
        using TemporaryFile file = new();
        await using Api one = await Api.StartAsync(new() { DataFile = file.Path });
        await using Api two = await Api.StartAsync(new() { DataFile = file.Path });
        string id = await one.CreateHookAsync("Shared");
        Assert.Equal(200, (await two.GetAsync($"/api/v2/hooks/{id}")).Status);
    }

    private static async Task WriteUntilKilledAsync(HttpClient http, int writer, ConcurrentBag<string> answered, TaskCompletionSource enough)
    {
        Api api = new(http);
        try
        {
            for (int index = 0; ; index++)
            {
                string id = await api.CreateHookAsync($"Writer {writer} hook {index}");
                if ((await api.SendAsync("POST", $"/api/v2/hooks/{id}/secrets", new { KEY = "fake" })).Status == 201)
                    answered.Add(id);
                if (answered.Count >= 100)
                    enough.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The process is dead, as it should be.
        }
    }

    private static async Task<AuthenticationHeaderValue> TokenAsync(HttpClient http)
    {
        Answer answer = await new Api(http).SendAsync("POST", "/oauth/token", new
        {
            grant_type = "client_credentials",
            client_id = HooksEmulatorOptions.DefaultClient.Id,
            client_secret = HooksEmulatorOptions.DefaultClient.Secret,
            audience = $"{http.BaseAddress}api/v2/",
        });
        return new("Bearer", answer.Json.GetProperty("access_token").GetString());
    }

    private static async Task<int> CountDistinctAsync(Api api)
    {
        HashSet<string> ids = [];
        for (int page = 0; page < 4; page++)
            ids.UnionWith((await api.GetAsync($"/api/v2/hooks?per_page=100&page={page}")).Json.EnumerateArray().Select(hook => hook.GetProperty("id").GetString()!));
        return ids.Count;
    }
}
