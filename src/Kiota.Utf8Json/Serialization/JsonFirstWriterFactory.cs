using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>Writes JSON here, and leaves every other media type to what the client registered with Kiota.</summary>
internal sealed class JsonFirstWriterFactory : ISerializationWriterFactory
{
    public string ValidContentType => ContentTypes.Json;

    public ISerializationWriter GetSerializationWriter(string contentType) => ContentTypes.IsJson(contentType)
        ? new Utf8SerializationWriter()
        : SerializationWriterFactoryRegistry.DefaultInstance.GetSerializationWriter(contentType);
}
