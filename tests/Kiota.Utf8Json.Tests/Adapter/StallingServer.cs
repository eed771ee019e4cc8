using Microsoft.AspNetCore.Http;

namespace Kiota.Utf8Json.Tests.Adapter;

/// <summary>Sends the start of a body and never its end.</summary>
internal sealed class StallingServer : IAsyncDisposable
{
    private readonly TaskCompletionSource stall = new();
    private readonly TaskCompletionSource inBody = new();

    public required LoopbackServer Loopback { get; init; }

    public Task InBody => inBody.Task;

    public static async Task<StallingServer> StartAsync()
    {
        StallingServer? server = null;
        return server = new() { Loopback = await LoopbackServer.StartAsync(context => server!.AnswerAsync(context)) };
    }

    public ValueTask DisposeAsync()
    {
        stall.SetResult();
        return Loopback.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{");
        await context.Response.Body.FlushAsync();
        inBody.TrySetResult();
        await stall.Task;
    }
}
