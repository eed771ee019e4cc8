using System.Text;
using System.Text.Json;
using Auth0.Hooks.Emulator.Contract;
using Microsoft.AspNetCore.WebUtilities;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>A JSON Web Token taken apart (RFC 7519); nothing in it is trusted before its signature is.</summary>
/// <param name="Header">What the token says of its signature.</param>
/// <param name="Claims">What the token says of its bearer.</param>
/// <param name="SignedPart">The bytes that the signature is of.</param>
/// <param name="Signature">The signature.</param>
internal sealed record JsonWebToken(JsonElement Header, JsonElement Claims, byte[] SignedPart, byte[] Signature)
{
    /// <returns>The parts, or null where the text is no token.</returns>
    public static JsonWebToken? Parse(string text)
    {
        if (text.Split('.') is not [{ } header, { } claims, { } signature])
            return null;
        try
        {
            JsonElement headerJson = JsonSerializer.Deserialize<JsonElement>(WebEncoders.Base64UrlDecode(header), WireJson.Options);
            JsonElement claimsJson = JsonSerializer.Deserialize<JsonElement>(WebEncoders.Base64UrlDecode(claims), WireJson.Options);
            return headerJson.ValueKind == JsonValueKind.Object && claimsJson.ValueKind == JsonValueKind.Object
                ? new(headerJson, claimsJson, Encoding.ASCII.GetBytes($"{header}.{claims}"), WebEncoders.Base64UrlDecode(signature))
                : null;
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException)
        {
            return null;
        }
    }

    public static string Write(object header, object claims, Func<byte[], byte[]> sign)
    {
        string signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{WebEncoders.Base64UrlEncode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public string? Text(string claim) => Text(Claims, claim);

    public string? HeaderText(string name) => Text(Header, name);

    public long? Number(string claim) =>
        Claims.TryGetProperty(claim, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && Math.Abs(number) < 1e15
            ? (long)number
            : null;

    /// <summary>The audiences, of which a token may have one or several.</summary>
    public IReadOnlyList<string> Audiences => Claims.TryGetProperty("aud", out JsonElement value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
        : Text("aud") is { } single ? [single] : [];

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Encode(object json) => WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(json, WireJson.Options));
}
