using Microsoft.AspNetCore.Http;

namespace Kiota.SourceGenerator.Tasks.Tests.Build;

public class UpdateTargetTests
{
    private static readonly string Before = UpdateScene.WithPaths("/hooks", "/hooks/{id}", "/users");
    private static readonly string After = UpdateScene.WithPaths("/hooks", "/hooks/{id}/secrets");

    [Fact]
    public async Task A_build_of_the_target_updates_and_a_check_in_ci_tells_when_that_is_due()
    {
        string source = Before;
        await using DocumentServer server = await DocumentServer.StartAsync(context => context.Response.WriteAsync(source));
        using var project = new UpdateProject();
        project.WriteProject($"""
            <KiotaClient Include="api.json" SourceUrl="{server.At("/api.json")}" IncludePaths="/hooks/**" />
            <KiotaClient Include="own.json" />
            """);

        (int created, string creation) = await project.UpdateAsync();
        Assert.True(created == 0, creation);
        Assert.Equal(Before, project.Text("api.json"));
        Assert.Contains("url: ", project.Text("api.json.source"));

        source = After;
        (int stale, string check) = await project.UpdateAsync("-p:KiotaUpdateMode=Check");
        Assert.Equal(1, stale);
        Assert.Contains("error KSG257: The source differs: 2 changes for the included paths, 1 breaking", check);
        Assert.Equal(Before, project.Text("api.json"));

        (int refused, string refusal) = await project.UpdateAsync("-p:KiotaFailOnBreaking=true");
        Assert.Equal(1, refused);
        Assert.Contains("error KSG258", refusal);
        Assert.Equal(Before, project.Text("api.json"));

        (int updated, string update) = await project.UpdateAsync();
        Assert.True(updated == 0, update);
        Assert.Contains("breaking      GET /hooks/{id}: removed", update);
        Assert.Contains("not breaking  GET /hooks/{id}/secrets: added", update);
        Assert.DoesNotContain("/users", update);
        Assert.Contains("api.json: 2 changes for the included paths, 1 breaking; written", update);
        Assert.Equal(After, project.Text("api.json"));

        (int fresh, string again) = await project.UpdateAsync("-p:KiotaUpdateMode=check");
        Assert.True(fresh == 0, again);
        Assert.Contains("api.json is up to date", again);
    }

    [Fact]
    public async Task One_document_that_fails_does_not_keep_another_from_being_updated()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/gone.json" ? 404 : 200;
            return context.Response.WriteAsync(After);
        });
        using var project = new UpdateProject();
        project.Write("gone.json", Before);
        project.WriteProject($"""
            <KiotaClient Include="gone.json" SourceUrl="{server.At("/gone.json")}" />
            <KiotaClient Include="api.json" SourceUrl="{server.At("/api.json")}" />
            """);
        (int exitCode, string output) = await project.UpdateAsync();
        Assert.Equal(1, exitCode);
        Assert.Contains("gone.json : error KSG251", output);
        Assert.Equal(Before, project.Text("gone.json"));
        Assert.Equal(After, project.Text("api.json"));
    }

    [Fact]
    public async Task A_file_with_two_clients_is_fetched_once_and_compared_for_both()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context => context.Response.WriteAsync(UpdateScene.WithPaths("/other")));
        using var project = new UpdateProject();
        project.Write("api.json", UpdateScene.WithPaths("/a", "/b", "/c"));
        project.WriteProject($"""
            <KiotaClient Include="api.json" SourceUrl="{server.Address}" IncludePaths="/a" />
            <KiotaClient Include="api.json" SourceUrl="{server.Address}" IncludePaths="/b" />
            """);
        (int exitCode, string output) = await project.UpdateAsync();
        Assert.True(exitCode == 0, output);
        Assert.Single(server.Requests);
        Assert.Contains("GET /a: removed", output);
        Assert.Contains("GET /b: removed", output);
        Assert.DoesNotContain("GET /c", output);
    }

    [Fact]
    public async Task References_into_companions_are_followed()
    {
        string Referring(string summary) => $$"""
            { "openapi": "3.0.3", "info": { "title": "{{summary}}", "version": "1" }, "paths": { "/hooks": { "get": { "responses": { "200": {
              "description": "ok", "content": { "application/json": { "schema": { "$ref": "models.json#/components/schemas/Hook" } } } } } } } } }
            """;
        await using DocumentServer server = await DocumentServer.StartAsync(
            context => context.Response.WriteAsync(Referring("new").Replace("application/json", "application/xml")));
        using var project = new UpdateProject();
        project.Write("api.json", Referring("old"));
        project.Write("models.json", """{ "components": { "schemas": { "Hook": { "type": "object", "properties": { "id": {} } } } } }""");
        project.WriteProject($"""
            <KiotaClient Include="api.json" SourceUrl="{server.Address}" />
            <KiotaCompanion Include="models.json" />
            """);
        (int exitCode, string output) = await project.UpdateAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("breaking      GET /hooks response 200: content type application/json removed", output);
        Assert.Contains("api.json: 2 changes", output);
    }

    [Fact]
    public async Task An_interactive_terminal_shows_the_changes_too()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context => context.Response.WriteAsync(After));
        using var project = new UpdateProject();
        project.WriteProject($"""<KiotaClient Include="api.json" SourceUrl="{server.Address}" />""");
        project.Write("api.json", Before);
        (int exitCode, string output) = await project.UpdateAsync("-tl:on");
        Assert.True(exitCode == 0, output);
        Assert.Contains("breaking      GET /hooks/{id}: removed", output);

        project.Write("api.json", Before);
        (int strict, string silence) = await project.UpdateAsync("-tl:on", "-p:MSBuildTreatWarningsAsErrors=true");
        Assert.True(strict == 0, silence);
        Assert.Equal(After, project.Text("api.json"));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_a_whole_document()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context => context.Response.WriteAsync(After));
        using var project = new UpdateProject();
        project.Write("api.json", Before);
        project.WriteProject($"""<KiotaClient Include="api.json" SourceUrl="{server.Address}" />""");
        await project.UpdateAsync("-p:KiotaUpdateMode=Nothing"); // restores, so that the two do not meet there
        (int ExitCode, string Output)[] builds = await Task.WhenAll(project.UpdateAsync("--no-restore"), project.UpdateAsync("--no-restore"));
        Assert.All(builds, build => Assert.True(build.ExitCode == 0, build.Output));
        Assert.Equal(After, project.Text("api.json"));
        Assert.Empty(Directory.GetFiles(project.Folder, "*.tmp"));
    }

    [Theory]
    [InlineData("-p:KiotaUpdateMode=Nothing", "KiotaUpdateMode is 'Nothing'; allowed are Update, Check, CheckPaths")]
    [InlineData("-p:KiotaUpdateTimeout=-1", "KiotaUpdateTimeout is '-1'")]
    [InlineData("-p:KiotaUpdateMaxBytes=many", "KiotaUpdateMaxBytes is 'many'")]
    public async Task A_setting_that_makes_no_sense_is_an_error(string setting, string message)
    {
        using var project = new UpdateProject();
        project.WriteProject("""<KiotaClient Include="api.json" SourceUrl="https://example.invalid/" />""");
        (int exitCode, string output) = await project.UpdateAsync(setting);
        Assert.Equal(1, exitCode);
        Assert.Contains("error KSG250: " + message, output);
    }

    [Fact]
    public async Task A_project_for_several_frameworks_is_updated_once()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context => context.Response.WriteAsync(After));
        using var project = new UpdateProject();
        project.WriteProject(
            $"""<KiotaClient Include="api.json" SourceUrl="{server.Address}" />""",
            "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>");
        (int exitCode, string output) = await project.UpdateAsync();
        Assert.True(exitCode == 0, output);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_project_without_sources_says_so()
    {
        using var project = new UpdateProject();
        project.WriteProject("""<KiotaClient Include="api.json" />""");
        (int exitCode, string output) = await project.UpdateAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("No KiotaClient item has a SourceUrl", output);
    }
}
