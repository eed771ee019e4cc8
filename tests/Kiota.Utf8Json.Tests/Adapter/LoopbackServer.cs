using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Kiota.Utf8Json.Tests.Adapter;

/// <summary>A real server on a port of its own, which answers as the test says and keeps what it was asked.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private LoopbackServer(WebApplication application) => this.application = application;

    public string Url => application.Urls.Single();

    public List<(string Line, string Body, IReadOnlyDictionary<string, string> Headers)> Requests { get; } = [];

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LoopbackServer(builder.Build());
        server.application.Run(async context =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            var headers = context.Request.Headers.ToDictionary(it => it.Key, it => it.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            lock (server.Requests) server.Requests.Add(($"{context.Request.Method} {target}", body, headers));
            await answer(context);
        });
        await server.application.StartAsync();
        return server;
    }

    public static Task<LoopbackServer> StartAsync(string json, int status = 200, string contentType = "application/json") => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(json);
    });

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
