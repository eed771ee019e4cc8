using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Finds what the constructor of the root class sets up.</summary>
internal static class ClientSetups
{
    private const string Serialization = "global::Microsoft.Kiota.Serialization.";

    private static readonly string[] KiotaSerializers =
    [
        Serialization + "Json.JsonSerializationWriterFactory", Serialization + "Text.TextSerializationWriterFactory",
        Serialization + "Form.FormSerializationWriterFactory", Serialization + "Multipart.MultipartSerializationWriterFactory",
    ];

    private static readonly string[] KiotaDeserializers =
    [
        Serialization + "Json.JsonParseNodeFactory", Serialization + "Text.TextParseNodeFactory", Serialization + "Form.FormParseNodeFactory",
    ];

    public static ClientSetup Of(OpenApiDocument document, ClientOptions options) => new()
    {
        BaseUrl = BaseUrl(document),
        Serializers = Classes(options.Serializers, KiotaSerializers),
        Deserializers = Classes(options.Deserializers, KiotaDeserializers),
        BackingStore = options.BackingStore,
    };

    private static string? BaseUrl(OpenApiDocument document)
    {
        string? url = document.Servers.FirstOrDefault()?.Url.TrimEnd('/');
        return url is not null && (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) ? url : null;
    }

    private static EquatableArray<string> Classes(EquatableArray<string> configured, string[] defaults)
    {
        if (configured.Count == 0) return defaults.ToEquatableArray();
        return configured.Where(name => !name.Equals("none", StringComparison.OrdinalIgnoreCase))
            .Select(name => name.StartsWith("global::", StringComparison.Ordinal) ? name : "global::" + name).ToEquatableArray();
    }
}
