using System.Text;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>One answer of a test tenant.</summary>
internal delegate Task Reply(HttpContext context);

/// <summary>Answers, good and bad, as they come over a real connection.</summary>
internal static class Replies
{
    public static Reply Json(int status, string body, params (string Name, string Value)[] headers) => Text(status, "application/json; charset=utf-8", body, headers);

    public static Reply Text(int status, string contentType, string body, params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
    };

    public static Reply Status(int status, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return Task.CompletedTask;
    };

    public static Reply Error(int status, string error, string message, string? errorCode = null, params (string Name, string Value)[] headers)
    {
        var code = errorCode is null ? "" : $",\"errorCode\":\"{errorCode}\"";
        return Json(status, $"{{\"statusCode\":{status},\"error\":\"{error}\",\"message\":\"{message}\"{code}}}", headers);
    }

    public static Reply Hook(string id = "h1", string name = "Add claims") => Json(200, $$"""{"id":"{{id}}","triggerId":"credentials-exchange","name":"{{name}}","enabled":true,"dependencies":{},"script":"s"}""");

    public static Reply Token(string token, int expiresIn = 86400) => Json(200, $$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{expiresIn}},"scope":"read:hooks"}""");

    /// <summary>Ends the connection without an answer.</summary>
    public static Reply CutConnection() => context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Announces a body and ends the connection in the middle of it.</summary>
    public static Reply CutBody() => async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.Body.WriteAsync("{\"id\":\"h1\","u8.ToArray());
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Never answers; ends when the client gives up.</summary>
    public static Reply Stall() => async context => await UntilAborted(context);

    /// <summary>Sends headers and half a body, and never the rest.</summary>
    public static Reply StallInBody() => async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync("{\"id\":\"h1\","u8.ToArray());
        await context.Response.Body.FlushAsync();
        await UntilAborted(context);
    };

    /// <summary>Answers when the test says so.</summary>
    public static Reply After(Task signal, Reply reply) => async context =>
    {
        await signal.WaitAsync(context.RequestAborted);
        await reply(context);
    };

    private static async Task UntilAborted(HttpContext context)
    {
        var aborted = new TaskCompletionSource();
        using (context.RequestAborted.Register(aborted.SetResult)) await aborted.Task;
    }
}
