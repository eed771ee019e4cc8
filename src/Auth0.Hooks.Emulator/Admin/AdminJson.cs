using System.Text.Json;
using System.Text.Json.Serialization;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Admin;

/// <summary>How the admin endpoints write JSON, and read it: strictly, so that a misspelt property is no silent default.</summary>
internal static class AdminJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = WireJson.Types,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly Schema AnyObject = new() { Type = "object" };

    /// <exception cref="ServiceErrorException">The body is not what <typeparamref name="T"/> says.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        // A form of somebody else's page cannot send this media type, and a script may not send it unasked.
        if (!request.HasJsonContentType())
            throw ServiceErrors.UnsupportedMediaType();
        using JsonDocument json = await RequestBody.ReadJsonAsync(request, AnyObject, acceptsForm: false);
        try
        {
            return json.Deserialize<T>(Options) ?? throw ServiceErrors.MalformedBody();
        }
        catch (JsonException malformed)
        {
            throw ServiceErrors.InvalidBody($"'The value at {malformed.Path ?? "$"} does not fit. Known are {string.Join(", ", Properties(typeof(T)))}'");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can write and no text can hold.
            throw ServiceErrors.MalformedBody();
        }
    }

    // With what each takes, because the reader's own words are for .NET programmers.
    private static IEnumerable<string> Properties(Type type) => type.GetProperties().Select(property =>
        $"{JsonNamingPolicy.CamelCase.ConvertName(property.Name)} ({Kind(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)})");

    private static string Kind(Type type) => type == typeof(string) ? "text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) ? "whole number"
        : type == typeof(double) ? "number"
        : type == typeof(TimeSpan) ? "\"hh:mm:ss\""
        : string.Join(" or ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));

    public static Task WriteAsync(HttpContext context, object value) => context.Response.WriteAsJsonAsync(value, Options);
}
