using System.Text.Json;
using System.Text.Json.Serialization;

namespace Auth0.Hooks.Emulator.Tool;

/// <summary>The file that lists clients: <c>[{ "id": "...", "secret": "...", "scopes": ["read:hooks"] }]</c>.</summary>
internal static class ClientsFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="ArgumentException">The file cannot be read, or lists no clients.</exception>
    public static List<EmulatorClient> Read(string path)
    {
        try
        {
            List<EmulatorClient> clients = JsonSerializer.Deserialize<List<EmulatorClient>>(File.ReadAllText(path), Options) ?? [];
            return clients.Count > 0 ? clients : throw new ArgumentException($"'{path}' lists no client.");
        }
        catch (JsonException malformed)
        {
            // The message of the exception may repeat a value, and a value may be a secret.
            throw new ArgumentException($"'{path}' cannot be read as a list of clients: see line {malformed.LineNumber + 1}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"'{path}' cannot be read: {unreadable.Message}");
        }
    }
}
