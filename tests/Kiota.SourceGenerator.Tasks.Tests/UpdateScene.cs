using System.Text;
using Kiota.SourceGenerator.Building;
using Microsoft.AspNetCore.Http;

namespace Kiota.SourceGenerator.Tasks.Tests;

/// <summary>A folder with a document and a server that it comes from.</summary>
internal sealed class UpdateScene : IAsyncDisposable
{
    public const string ETag = "\"v\"";

    private UpdateScene(RequestDelegate? answer) => Answer = answer ?? (context =>
    {
        context.Response.Headers.ETag = ETag;
        return context.Response.WriteAsync(Source);
    });

    public RequestDelegate Answer { get; set; }

    public DocumentServer Server { get; private set; } = null!;

    public string Folder { get; } = Directory.CreateTempSubdirectory("kiota-").FullName;

    public string FileName { get; set; } = "api.json";

    public string DocumentPath => Path.Combine(Folder, FileName);

    public string RecordPath => DocumentPath + ".source";

    public string Source { get; set; } = WithPaths("/hooks");

    public string? SourceUrl { get; set; }

    public string IncludePaths { get; set; } = "";

    public List<string> Companions { get; } = [];

    public RecordingLog Log { get; private set; } = new();

    public static async Task<UpdateScene> StartAsync(RequestDelegate? answer = null)
    {
        var scene = new UpdateScene(answer);
        scene.Server = await DocumentServer.StartAsync(context => scene.Answer(context));
        return scene;
    }

    public static string WithPaths(params string[] paths) =>
        $$"""{ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": { {{string.Join(", ", paths.Select(path => $$""" "{{path}}": { "get": { "responses": { "200": { "description": "ok" } } } } """))}} } }""";

    public void Has(string document) => File.WriteAllText(DocumentPath, document, new UTF8Encoding(false));

    public async Task RunAsync(UpdateMode mode = UpdateMode.Update, bool failOnBreaking = false)
    {
        var log = new RecordingLog();
        Log = log;
        var options = new UpdateOptions(mode, failOnBreaking, new(TimeSpan.FromMinutes(1), 1_000_000), Folder);
        var document = new SourcedDocument(
            DocumentPath, FileName, SourceUrl ?? Server.At("/" + FileName).AbsoluteUri, [PathFilter.Parse(IncludePaths, null)], Companions);
        await new SpecUpdate(options, log).RunAsync(document, CancellationToken.None);
    }

    /// <summary>Runs, and shows that nothing in the folder was touched.</summary>
    public async Task<SpecUpdateException> FailAsync(UpdateMode mode = UpdateMode.Update, bool failOnBreaking = false)
    {
        string before = Snapshot();
        SpecUpdateException fault = await Assert.ThrowsAsync<SpecUpdateException>(() => RunAsync(mode, failOnBreaking));
        Assert.Equal(before, Snapshot());
        return fault;
    }

    public string Snapshot() => string.Join(
        "\n",
        Directory.GetFiles(Folder).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetFileName(file)} {File.GetLastWriteTimeUtc(file):O} {File.ReadAllText(file)}"));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
