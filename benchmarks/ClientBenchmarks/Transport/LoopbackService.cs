using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ClientBenchmarks.Transport;

/// <summary>The same answers over a real connection to Kestrel, in the same process.</summary>
internal static class LoopbackService
{
    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            var path = context.Request.Path.Value!;
            var missing = path.EndsWith(Payloads.MissingId, StringComparison.Ordinal);
            var body = missing ? Payloads.NotFound
                : context.Request.Method == "GET" && path.EndsWith("/hooks", StringComparison.Ordinal) ? Payloads.Hooks
                : Payloads.Hook;
            context.Response.StatusCode = missing ? 404 : context.Request.Method == "POST" ? 201 : 200;
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        await application.StartAsync();
        return application;
    }
}
