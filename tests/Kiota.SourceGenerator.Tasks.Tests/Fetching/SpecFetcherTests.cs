using System.IO.Compression;
using System.Text;
using Kiota.SourceGenerator.Tasks.Fetching;
using Microsoft.AspNetCore.Http;

namespace Kiota.SourceGenerator.Tasks.Tests.Fetching;

public class SpecFetcherTests
{
    private const string Document = """{ "openapi": "3.0.0" }""";

    [Fact]
    public async Task A_document_comes_with_its_version()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            return context.Response.WriteAsync(Document);
        });
        Download download = await FetchAsync(server.Address);
        Assert.Equal(Document, Encoding.UTF8.GetString(download.Content!));
        Assert.Equal("\"v1\"", download.ETag);
    }

    [Fact]
    public async Task A_document_that_the_caller_has_is_not_sent_again()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "W/\"v1\"" ? 304 : 200;
            return Task.CompletedTask;
        });
        Download download = await FetchAsync(server.Address, etag: "W/\"v1\"");
        Assert.Null(download.Content);
    }

    [Theory]
    [InlineData(304, "open SourceUrl in a browser")] // nobody asked for it
    [InlineData(401, "open SourceUrl in a browser")]
    [InlineData(404, "open SourceUrl in a browser")]
    [InlineData(429, "try again later")]
    [InlineData(500, "try again later")]
    [InlineData(503, "try again later")]
    public async Task Any_other_answer_is_a_failure_that_names_its_status_and_what_to_do(int status, string advice)
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        SpecUpdateException fault = await FailAsync(server.Address, UpdateCodes.DownloadFailed);
        Assert.Contains($" {status} ", fault.Message);
        Assert.Contains(advice, fault.Message);
    }

    [Fact]
    public async Task A_machine_that_does_not_answer_is_a_failure()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(_ => Task.CompletedTask);
        Uri gone = server.Address;
        await server.DisposeAsync();
        Assert.EndsWith("; check SourceUrl, the network and the proxy, and try again", (await FailAsync(gone, UpdateCodes.DownloadFailed)).Message);
    }

    [Fact]
    public async Task Compressed_documents_are_unpacked()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context => SendCompressedAsync(context, Document));
        Download download = await FetchAsync(server.Address);
        Assert.Equal(Document, Encoding.UTF8.GetString(download.Content!));
    }

    [Fact]
    public async Task What_counts_is_the_size_after_unpacking()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(
            context => SendCompressedAsync(context, new string('a', 1_000_000)));
        SpecUpdateException fault = await FailAsync(server.Address, UpdateCodes.TooLarge, maxBytes: 100_000);
        Assert.Contains("KiotaUpdateMaxBytes", fault.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_that_is_too_large_is_refused_whether_or_not_its_length_was_announced(bool announced)
    {
        await using DocumentServer server = await DocumentServer.StartAsync(async context =>
        {
            if (announced) context.Response.ContentLength = 101;
            await context.Response.WriteAsync(new string('a', 50));
            await context.Response.Body.FlushAsync();
            await context.Response.WriteAsync(new string('a', 51));
        });
        await FailAsync(server.Address, UpdateCodes.TooLarge, maxBytes: 100);
        Assert.Equal(101, (await FetchAsync(server.Address, maxBytes: 101)).Content!.Length);
    }

    [Fact]
    public async Task A_download_that_breaks_off_is_a_failure()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync(Document);
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        await FailAsync(server.Address, UpdateCodes.DownloadFailed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_source_is_given_up_before_and_amid_its_answer(bool begins)
    {
        await using DocumentServer server = await DocumentServer.StartAsync(async context =>
        {
            if (begins)
            {
                await context.Response.WriteAsync("{");
                await context.Response.Body.FlushAsync();
            }

            await UntilGone(context);
        });
        SpecUpdateException fault = await FailAsync(server.Address, UpdateCodes.TimedOut, timeout: TimeSpan.FromSeconds(0.3));
        Assert.Contains("0.3 seconds", fault.Message);
    }

    [Fact]
    public async Task A_build_that_is_stopped_stops_the_download()
    {
        using var stop = new CancellationTokenSource();
        await using DocumentServer server = await DocumentServer.StartAsync(async context =>
        {
            await stop.CancelAsync();
            await UntilGone(context);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new SpecFetcher(new(TimeSpan.FromMinutes(1), 1000)).FetchAsync(server.Address, etag: null, stop.Token));
    }

    [Fact]
    public async Task A_query_stays_out_of_messages()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        SpecUpdateException fault = await FailAsync(server.At("/openapi.json?key=not-a-real-key"), UpdateCodes.DownloadFailed);
        Assert.DoesNotContain("not-a-real-key", fault.ToString());
    }

    [Fact]
    public async Task A_file_is_read_within_the_same_limits()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("kiota-").FullName, "source with space.json");
        await File.WriteAllTextAsync(path, Document);
        Assert.Equal(Document, Encoding.UTF8.GetString((await FetchAsync(new Uri(path))).Content!));
        await FailAsync(new Uri(path), UpdateCodes.TooLarge, maxBytes: 5);
        Assert.EndsWith("'; correct SourceUrl", (await FailAsync(new Uri(path + ".missing"), UpdateCodes.DownloadFailed)).Message);
    }

    private static Task<Download> FetchAsync(Uri address, string? etag = null, long maxBytes = 1_000_000) =>
        new SpecFetcher(new(TimeSpan.FromMinutes(1), maxBytes)).FetchAsync(address, etag, CancellationToken.None);

    private static async Task<SpecUpdateException> FailAsync(
        Uri address, string code, long maxBytes = 1_000_000, TimeSpan? timeout = null)
    {
        var fetcher = new SpecFetcher(new(timeout ?? TimeSpan.FromMinutes(1), maxBytes));
        SpecUpdateException fault = await Assert.ThrowsAsync<SpecUpdateException>(
            () => fetcher.FetchAsync(address, etag: null, CancellationToken.None));
        Assert.Equal(code, fault.Code);
        return fault;
    }

    private static async Task SendCompressedAsync(HttpContext context, string text)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        await gzip.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    private static async Task UntilGone(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using CancellationTokenRegistration registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }
}
