using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Kiota.SourceGenerator.Tasks.Tests;

public class SpecUpdateTests
{
    private static readonly string One = UpdateScene.WithPaths("/hooks");
    private static readonly string Two = UpdateScene.WithPaths("/hooks", "/hooks/{id}");

    [Fact]
    public async Task The_first_update_writes_the_document_and_where_it_came_from()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        await scene.RunAsync();
        Assert.Equal(One, File.ReadAllText(scene.DocumentPath));
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(scene.DocumentPath)));
        Assert.Equal($"url: {scene.Server.At("/api.json")}\nsha256: {hash}\netag: \"v\"\n", File.ReadAllText(scene.RecordPath));
        Assert.Equal(["api.json", "api.json.source"], Directory.GetFiles(scene.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_changed_source_replaces_the_file_and_says_what_changed()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Has(Two);
        await scene.RunAsync();
        Assert.Equal(One, File.ReadAllText(scene.DocumentPath));
        Assert.Equal(
            [$"api.json differs from {scene.Server.At("/api.json")}",
             "  breaking      GET /hooks/{id}: removed",
             "api.json: 1 change for the included paths, 1 breaking; written"],
            scene.Log.Messages);
    }

    [Fact]
    public async Task A_companion_that_cannot_be_read_is_named()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        string companion = Path.Combine(Directory.CreateDirectory(Path.Combine(scene.Folder, "shared")).FullName, "shared.yaml");
        scene.Companions.Add(companion);
        using FileStream held = new(companion, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        SpecUpdateException fault = await scene.FailAsync();
        Assert.Equal("KSG256", fault.Code);
        Assert.Contains("shared.yaml", fault.Message);
    }

    [Fact]
    public async Task A_second_update_asks_for_the_version_that_it_has_and_writes_nothing()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        await scene.RunAsync();
        string after = scene.Snapshot();
        scene.Answer = context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == UpdateScene.ETag ? 304 : 500;
            return Task.CompletedTask;
        };
        await scene.RunAsync();
        Assert.Equal(after, scene.Snapshot());
        Assert.Contains("up to date", Assert.Single(scene.Log.Messages));
    }

    [Fact]
    public async Task A_source_without_versions_that_is_unchanged_writes_nothing()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync(context => context.Response.WriteAsync(One));
        await scene.RunAsync();
        string after = scene.Snapshot();
        await scene.RunAsync();
        Assert.Equal(after, scene.Snapshot());
    }

    [Fact]
    public async Task An_edited_file_is_not_taken_for_the_version_that_was_downloaded()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        await scene.RunAsync();
        scene.Has(Two);
        await scene.RunAsync();
        Assert.Equal(One, File.ReadAllText(scene.DocumentPath));
        Assert.DoesNotContain(scene.Server.Requests, request => request.Headers.ContainsKey("If-None-Match"));
    }

    [Fact]
    public async Task A_source_at_another_address_is_not_asked_for_the_old_one_s_version()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        await scene.RunAsync();
        scene.SourceUrl = scene.Server.At("/v2/api.json").AbsoluteUri;
        await scene.RunAsync();
        Assert.DoesNotContain(scene.Server.Requests, request => request.Headers.ContainsKey("If-None-Match"));
        Assert.Contains("url: " + scene.SourceUrl, File.ReadAllText(scene.RecordPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no record at all")]
    [InlineData("url: x\nsha256:\netag: \"\u0001\n")]
    public async Task A_damaged_record_is_written_anew(string damaged)
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        await scene.RunAsync();
        string record = File.ReadAllText(scene.RecordPath);
        File.WriteAllText(scene.RecordPath, damaged);
        await scene.RunAsync();
        Assert.Equal(record, File.ReadAllText(scene.RecordPath));
    }

    [Fact]
    public async Task Line_ends_that_version_control_changed_are_no_difference()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Source = One.Replace(", ", ",\n");
        scene.Has(One.Replace(", ", ",\r\n"));
        await scene.RunAsync(UpdateMode.Check);
        Assert.Contains("up to date", Assert.Single(scene.Log.Messages));
    }

    [Theory]
    [InlineData("<!doctype html><html><body>Sign in</body></html>", "HTML")]
    [InlineData("""{ "openapi": "3.0.0", "paths": { "/a": { """, "line 1")]
    [InlineData("""{ "hello": "world" }""", "openapi")]
    [InlineData("""{ "openapi": "7.0" }""", "7.0")]
    [InlineData("[]", "OpenAPI")]
    [InlineData("", "not an OpenAPI document")]
    [InlineData("just words", "not an OpenAPI document")]
    [InlineData("\u001b[31mred\n::error::x", "not an OpenAPI document")]
    public async Task What_is_no_document_leaves_the_old_one(string answer, string reason)
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        await scene.RunAsync();
        scene.Answer = context => context.Response.WriteAsync(answer);
        SpecUpdateException fault = await scene.FailAsync();
        Assert.Equal(UpdateCodes.NotADocument, fault.Code);
        Assert.Contains(reason, fault.Message);
        Assert.DoesNotContain(fault.Message, char.IsControl);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_leave_the_old_document()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync(
            context => context.Response.Body.WriteAsync(new byte[] { (byte)'{', 0xC3, 0x28, (byte)'}' }).AsTask());
        scene.Has(One);
        Assert.Equal(UpdateCodes.NotADocument, (await scene.FailAsync()).Code);
    }

    [Fact]
    public async Task A_failed_download_leaves_the_old_document()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync(context =>
        {
            context.Response.StatusCode = 500;
            return context.Response.WriteAsync(One);
        });
        scene.Has(Two);
        Assert.Equal(UpdateCodes.DownloadFailed, (await scene.FailAsync()).Code);
    }

    [Fact]
    public async Task A_document_that_is_no_longer_readable_is_replaced_without_a_comparison()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Has("{ broken");
        await scene.RunAsync();
        Assert.Equal(One, File.ReadAllText(scene.DocumentPath));
        Assert.Contains(scene.Log.Messages, message => message.Contains("cannot be compared"));
    }

    [Fact]
    public async Task Yaml_is_read_as_yaml()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.FileName = "api.yaml";
        scene.Source = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n  /hooks:\n    get: { responses: {} }\n";
        scene.Has(scene.Source.Replace("get", "put"));
        await scene.RunAsync();
        Assert.Contains("  not breaking  GET /hooks: added", scene.Log.Messages);
        Assert.Contains("  breaking      PUT /hooks: removed", scene.Log.Messages);
    }

    [Fact]
    public async Task A_file_beside_the_project_can_be_the_source()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        File.WriteAllText(Path.Combine(scene.Folder, "upstream.json"), Two);
        scene.SourceUrl = "upstream.json";
        await scene.RunAsync();
        Assert.Equal(Two, File.ReadAllText(scene.DocumentPath));
        Assert.Contains("url: upstream.json\n", File.ReadAllText(scene.RecordPath));
    }

    [Fact]
    public async Task Paths_that_include_nothing_are_warned_about()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.IncludePaths = "/hokos/**";
        await scene.RunAsync();
        Assert.StartsWith(UpdateCodes.NothingIncluded, Assert.Single(scene.Log.Warnings));
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_updated_is_not_overwritten()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        scene.Has(Two);
        scene.Answer = context =>
        {
            scene.Has("edited by somebody");
            return context.Response.WriteAsync(One);
        };
        SpecUpdateException fault = await Assert.ThrowsAsync<SpecUpdateException>(() => scene.RunAsync());
        Assert.Equal(UpdateCodes.FileNotReplaced, fault.Code);
        Assert.Equal("edited by somebody", File.ReadAllText(scene.DocumentPath));
    }

    [Fact]
    public async Task A_folder_in_the_file_s_place_is_an_error_that_says_so()
    {
        await using UpdateScene scene = await UpdateScene.StartAsync();
        Directory.CreateDirectory(scene.DocumentPath);
        Assert.Equal(UpdateCodes.FileNotReplaced, (await Assert.ThrowsAsync<SpecUpdateException>(() => scene.RunAsync())).Code);
        Assert.Empty(Directory.GetFiles(scene.Folder));
    }

    [Fact]
    public async Task Many_updates_at_once_leave_one_whole_document()
    {
        string large = UpdateScene.WithPaths(Enumerable.Range(0, 500).Select(i => $"/a{i}").ToArray());
        int turn = 0;
        await using UpdateScene scene = await UpdateScene.StartAsync(
            context => context.Response.WriteAsync(Interlocked.Increment(ref turn) % 2 == 0 ? large : One));
        scene.Has(Two);
        Task[] updates = Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            try
            {
                await scene.RunAsync();
            }
            catch (SpecUpdateException fault) when (fault.Code == UpdateCodes.FileNotReplaced)
            {
                // Another update was first: that is said, and nothing is lost.
            }
        })).ToArray();
        await Task.WhenAll(updates);
        Assert.Contains(File.ReadAllText(scene.DocumentPath), new[] { One, large });
        Assert.Equal(["api.json", "api.json.source"], Directory.GetFiles(scene.Folder).Select(Path.GetFileName).Order());
        scene.Answer = context => context.Response.WriteAsync(One);
        await scene.RunAsync();
        Assert.Equal(One, File.ReadAllText(scene.DocumentPath));
    }
}
