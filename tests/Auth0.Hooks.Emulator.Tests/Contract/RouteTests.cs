using Auth0.Hooks.Emulator.Contract;

namespace Auth0.Hooks.Emulator.Tests.Contract;

public sealed class RouteTests
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    [Fact]
    public void The_document_has_nine_operations() => Assert.Equal(9, HooksDocument.Operations.Count);

    [Fact]
    public async Task Every_operation_of_the_document_answers_and_nothing_else_does()
    {
        await using Api api = await Api.StartAsync();
        api.Http.DefaultRequestHeaders.Authorization = null;
        string[] paths = ["api/v2", "api/v2/clients", "api/v2/hooks/x/other", .. HooksDocument.Operations.Select(operation => operation.Path).Distinct()];
        foreach (string path in paths)
        {
            foreach (string method in Methods)
            {
                Answer answer = await api.SendAsync(method, "/" + path.Replace("{id}", "01GQN0P33H3AFJHRWS4KDSRHJK", StringComparison.Ordinal));
                if (HooksDocument.Find(path, method) is null)
                    answer.IsError(404, "Not Found", "Not Found");
                else
                    answer.IsError(401, "Unauthorized", "Missing authentication");
            }
        }
    }

    [Theory]
    [InlineData("/api/v2/hooks", 200)]
    [InlineData("/api/v2/hooks?per_page=1000", 400)]
    [InlineData("/api/v2/hooks/{id}", 200)]
    [InlineData("/api/v2/hooks/{id}/secrets", 200)]
    [InlineData("/api/v2/hooks/none", 404)]
    [InlineData("/.well-known/jwks.json", 200)]
    [InlineData("/health", 200)]
    [InlineData("/emulator/state", 200)]
    [InlineData("/", 200)]
    [InlineData("/oauth/token", 404)]
    public async Task A_head_is_answered_as_a_get_is_but_without_the_body(string path, int status)
    {
        await using Api api = await Api.StartAsync();
        path = path.Replace("{id}", await api.CreateHookAsync("Any"), StringComparison.Ordinal);
        Answer get = await api.GetAsync(path);

        Answer head = await api.SendAsync("HEAD", path);

        Assert.Equal((status, ""), (head.Status, head.Body));
        Assert.Equal(status, get.Status);
        Assert.NotEqual("", get.Body);
    }

    [Theory]
    [InlineData("/api/v2/hooks/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/v2/hooks/%2e%2e")]
    [InlineData("/api/v2/hooks/' OR 1=1 --")]
    [InlineData("/api/v2/hooks/%F0%9F%92%A9")]
    public async Task A_path_trick_is_a_hook_that_does_not_exist(string path)
    {
        await using Api api = await Api.StartAsync();
        Answer answer = await api.GetAsync(path);
        Assert.Equal(404, answer.Status);
        Assert.Equal(404, answer.Json.GetProperty("statusCode").GetInt32());
    }
}
