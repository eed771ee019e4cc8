using System.Text.Json;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>
/// Refuses what the document does not allow and hands the rest on as plain JSON, whatever form it came in, so that the controllers
/// see only values that fit their models.
/// </summary>
internal sealed class ContractStep : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        Operation operation = context.GetOperation();
        if (QueryCheck.FindViolation(context.Request.Query, operation.Query) is { } violation)
            throw ServiceErrors.InvalidQuery(violation);
        if (operation.Body is { } schema)
            await ReplaceBodyAsync(context.Request, schema, operation.AcceptsForm);
        else
            RemoveBody(context.Request);
        await next(context);
    }

    // Clients send null, {} and worse where a body means nothing; model binding must not look at it either.
    private static void RemoveBody(HttpRequest request)
    {
        request.Body = Stream.Null;
        request.ContentType = null;
        request.ContentLength = null;
    }

    private static async Task ReplaceBodyAsync(HttpRequest request, Schema schema, bool acceptsForm)
    {
        using JsonDocument json = await RequestBody.ReadJsonAsync(request, schema, acceptsForm);
        byte[] normalized;
        try
        {
            if (SchemaCheck.FindViolation(json.RootElement, schema) is { } violation)
                throw ServiceErrors.InvalidBody(violation);
            normalized = JsonSerializer.SerializeToUtf8Bytes(json.RootElement, WireJson.Options);
        }
        catch (InvalidOperationException)
        {
            throw ServiceErrors.MalformedBody();
        }

        request.Body = new MemoryStream(normalized);
        request.ContentType = "application/json";
        request.ContentLength = normalized.Length;
    }
}
