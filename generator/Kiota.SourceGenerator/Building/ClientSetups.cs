using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Finds what the constructor of the root class sets up.</summary>
internal static class ClientSetups
{
    /// <summary>The classes of Kiota's own packages that a client registers unless told otherwise.</summary>
    public static IEnumerable<string> KiotaFactories => KiotaSerializers.Concat(KiotaDeserializers);

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
        BaseUrl = Servers.BaseUrl(document),
        Serializers = Classes(options.Serializers, KiotaSerializers),
        Deserializers = Classes(options.Deserializers, KiotaDeserializers),
        BackingStore = options.BackingStore,
    };

    /// <summary>The classes that a client registers, by full name.</summary>
    public static IEnumerable<string> Factories(ClientOptions options) =>
        Classes(options.Serializers, KiotaSerializers).Concat(Classes(options.Deserializers, KiotaDeserializers));

    private static EquatableArray<string> Classes(EquatableArray<string> configured, string[] defaults)
    {
        if (configured.Count == 0) return defaults.ToEquatableArray();
        return configured.Where(name => !name.Equals("none", StringComparison.OrdinalIgnoreCase))
            .Select(name => name.StartsWith("global::", StringComparison.Ordinal) ? name : "global::" + name).ToEquatableArray();
    }
}
