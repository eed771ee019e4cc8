using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Faults;

/// <summary>
/// Sends an answer with a body that is not what it should be. Only one that is cut announces its length: without it an answer ends when
/// it has been noted, so that whoever has it finds it in the log of requests.
/// </summary>
internal static class FaultyAnswer
{
    private static readonly byte[] Html = "<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>"u8.ToArray();

    public static async Task WriteAsync(HttpContext context, FaultyBody fault, RequestDelegate answer)
    {
        if (fault == FaultyBody.Intact)
        {
            await answer(context);
            return;
        }

        byte[] body = await CollectAsync(context, answer);
        HttpResponse response = context.Response;
        switch (fault)
        {
            case FaultyBody.Cut:
                if (response.StatusCode != StatusCodes.Status204NoContent)
                {
                    response.ContentLength = body.Length;
                    await response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
                    await response.Body.FlushAsync();
                }

                context.Abort();
                break;
            case FaultyBody.Truncated:
                await response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
                break;
            default:
                if (response.StatusCode == StatusCodes.Status204NoContent)
                    response.StatusCode = StatusCodes.Status200OK;
                response.ContentType = "text/html";
                await response.Body.WriteAsync(Html);
                break;
        }
    }

    private static async Task<byte[]> CollectAsync(HttpContext context, RequestDelegate answer)
    {
        Stream real = context.Response.Body;
        using MemoryStream collected = new();
        context.Response.Body = collected;
        try
        {
            await answer(context);
            return collected.ToArray();
        }
        finally
        {
            context.Response.Body = real;
        }
    }
}
