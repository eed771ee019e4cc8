using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Hooks;

public sealed class HookListTests : IAsyncLifetime
{
    private Api api = null!;

    public async Task InitializeAsync()
    {
        api = await Api.StartAsync();
        for (int index = 0; index < 5; index++)
            await api.CreateHookAsync($"Exchange {index}", enabled: index == 2);
        await api.CreateHookAsync("Password", "post-change-password", enabled: true);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Theory]
    [InlineData("", "Exchange 0,Exchange 1,Exchange 2,Exchange 3,Exchange 4,Password")]
    [InlineData("?page=1&per_page=2", "Exchange 2,Exchange 3")]
    [InlineData("?page=7&per_page=50", "")]
    [InlineData("?page=2147483647&per_page=100", "")]
    [InlineData("?per_page=0", "")]
    [InlineData("?enabled=true", "Exchange 2,Password")]
    [InlineData("?enabled=false&triggerId=post-change-password", "")]
    [InlineData("?triggerId=post-change-password", "Password")]
    [InlineData("?triggerId=send-phone-message", "")]
    [InlineData("?triggerId=&fields=&page=", "Exchange 0,Exchange 1,Exchange 2,Exchange 3,Exchange 4,Password")]
    [InlineData("?unknown=1&per_page=1&q=x", "Exchange 0")]
    public async Task A_list_is_a_bare_array(string query, string names)
    {
        Answer answer = await api.GetAsync("/api/v2/hooks" + query);
        Assert.Equal(200, answer.Status);
        Assert.Equal(names, Names(answer.Json));
    }

    [Theory]
    [InlineData("?include_totals=true", 0, 100, 6, 6)]
    [InlineData("?include_totals=true&page=1&per_page=4", 4, 4, 6, 2)]
    [InlineData("?include_totals=true&page=9&per_page=50&triggerId=credentials-exchange", 450, 50, 5, 0)]
    [InlineData("?include_totals=true&enabled=true&per_page=1", 0, 1, 2, 1)]
    public async Task A_page_object_counts_all_that_match(string query, int start, int limit, int total, int count)
    {
        JsonElement page = (await api.GetAsync("/api/v2/hooks" + query)).Json;
        Assert.Equal(
            (start, limit, total, count),
            (page.GetProperty("start").GetInt32(), page.GetProperty("limit").GetInt32(), page.GetProperty("total").GetInt32(), page.GetProperty("hooks").GetArrayLength()));
    }

    [Theory]
    [InlineData("fields=name", "name")]
    [InlineData("fields=triggerId,name,nonsense", "triggerId,name")]
    [InlineData("fields=name&include_fields=true", "name")]
    [InlineData("fields=script,dependencies&include_fields=false", "id,triggerId,name,enabled")]
    public async Task Fields_choose_properties(string query, string expected)
    {
        JsonElement hook = (await api.GetAsync("/api/v2/hooks?" + query)).Json[0];
        Assert.Equal(expected, string.Join(',', hook.EnumerateObject().Select(property => property.Name)));
        string id = (await api.GetAsync("/api/v2/hooks")).Json[0].GetProperty("id").GetString()!;
        JsonElement single = (await api.GetAsync($"/api/v2/hooks/{id}?{query}")).Json;
        Assert.Equal(hook.GetRawText(), single.GetRawText());
    }

    [Theory]
    [InlineData("page=-1", "'Value -1 is less than minimum 0' on property page")]
    [InlineData("per_page=101", "'Value 101 is greater than maximum 100' on property per_page")]
    [InlineData("per_page=ten", "'Expected type integer but found ten' on property per_page")]
    [InlineData("page=99999999999999999999", "'Expected type integer but found 99999999999999999999' on property page")]
    [InlineData("page=1&page=2", "'Expected type integer but found type array' on property page")]
    [InlineData("include_totals=yes", "'Expected type boolean but found yes' on property include_totals")]
    [InlineData("triggerId=post-login", "'No enum match for: post-login' on property triggerId")]
    public async Task A_bad_query_is_refused_by_name(string query, string message)
    {
        Answer answer = await api.GetAsync("/api/v2/hooks?" + query);
        Assert.Equal(400, answer.Status);
        Assert.StartsWith($"Query validation error: {message}", answer.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static string Names(JsonElement list) => string.Join(',', list.EnumerateArray().Select(hook => hook.GetProperty("name").GetString()));
}
