using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Migration;

public class ExportTests
{
    [Fact]
    public async Task An_export_has_scripts_and_names_of_secrets_and_leaves_out_what_is_gone()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => request.Path switch
        {
            "/api/v2/hooks" => Json(200, """{"start":0,"limit":100,"total":3,"hooks":[{"id":"h1"},{"id":"gone"},{"id":"h2","script":"s2"}]}"""),
            "/api/v2/hooks/h1" => Json(200, """{"id":"h1","script":"s1"}"""),
            "/api/v2/hooks/h1/secrets" => Json(200, """{"KEY":"_VALUE_NOT_SHOWN_"}"""),
            "/api/v2/hooks/h2/secrets" => Json(200, "{}"),
            _ => Error(404, "Not Found", "Hook not found."),
        });
        using var hooks = tenant.Client();

        var exports = await hooks.ExportAsync().ToListAsync();

        Assert.Equal([("h1", "s1", "KEY"), ("h2", "s2", "")], exports.Select(export => (export.Hook.Id, export.Hook.Script, string.Join(",", export.SecretNames))));
    }

    [Theory]
    [InlineData("text/html", "<h1>Not Found</h1>")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "")]
    public async Task A_404_without_the_services_word_ends_the_export_instead_of_skipping_a_hook(string type, string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => request.Path == "/api/v2/hooks" ? Json(200, """[{"id":"h1"}]""") : Text(404, type, body));
        using var hooks = tenant.Client();

        await Assert.ThrowsAnyAsync<HooksApiException>(async () => await hooks.ExportAsync().ToListAsync());
    }

    [Fact]
    public async Task A_hook_without_an_id_ends_the_export()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, """[{"name":"Add claims"}]"""));
        using var hooks = tenant.Client();

        await Assert.ThrowsAsync<HooksApiException>(async () => await hooks.ExportAsync().ToListAsync());
    }
}
