using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kiota.SourceGenerator.Tasks.Tests;

/// <summary>A real HTTP server on this machine that answers as a test says, and remembers what it was asked.</summary>
internal sealed class DocumentServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<HttpRequestHeaders> requests = new();

    private DocumentServer(WebApplication application, RequestDelegate answer)
    {
        this.application = application;
        application.Run(context =>
        {
            requests.Enqueue(new(
                context.Request.Path, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString())));
            return answer(context);
        });
    }

    public Uri Address => new(application.Urls.First());

    public IReadOnlyCollection<HttpRequestHeaders> Requests => requests;

    public static async Task<DocumentServer> StartAsync(RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new DocumentServer(builder.Build(), answer);
        await server.application.StartAsync();
        return server;
    }

    public Uri At(string path) => new(Address, path);

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    internal sealed record HttpRequestHeaders(string Path, IReadOnlyDictionary<string, string> Headers);
}
