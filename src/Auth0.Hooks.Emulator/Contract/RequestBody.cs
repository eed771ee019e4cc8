using System.Text.Json;
using System.Text.Unicode;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>Reads a body once, within the limit of the service, as the JSON that it stands for.</summary>
internal static class RequestBody
{
    /// <summary>The service takes a megabyte at most.</summary>
    public const int MaximumBytes = 1024 * 1024;

    /// <exception cref="ServiceErrorException">Too large, of another media type, or not JSON.</exception>
    public static async Task<JsonDocument> ReadJsonAsync(HttpRequest request, Schema schema, bool acceptsForm)
    {
        // Clients that send no type mean JSON.
        string type = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? parsed) ? parsed.MediaType.ToString() : "application/json";
        bool isForm = acceptsForm && type.Equals(FormBody.MediaType, StringComparison.OrdinalIgnoreCase);
        if (!isForm && !IsJson(type))
            throw ServiceErrors.UnsupportedMediaType();

        ReadOnlyMemory<byte> bytes = await ReadAsync(request);
        if (!Utf8.IsValid(bytes.Span))
            throw ServiceErrors.MalformedBody();
        try
        {
            return isForm ? FormBody.ToJson(bytes, schema) : JsonDocument.Parse(bytes);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidDataException)
        {
            throw ServiceErrors.MalformedBody();
        }
    }

    /// <summary>The bytes of a body, without a byte order mark.</summary>
    /// <exception cref="ServiceErrorException">Larger than <see cref="MaximumBytes"/>.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaximumBytes)
            throw ServiceErrors.BodyTooLarge(MaximumBytes);
        byte[] buffer = new byte[Math.Min(request.ContentLength ?? 4096, MaximumBytes) + 1];
        int length = 0;
        while (await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted) is > 0 and int read)
        {
            length += read;
            if (length > MaximumBytes)
                throw ServiceErrors.BodyTooLarge(MaximumBytes);
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, MaximumBytes + 1));
        }

        ReadOnlyMemory<byte> bytes = buffer.AsMemory(0, length);
        return bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
    }

    private static bool IsJson(string type) =>
        type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
