using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// Creates <see cref="Utf8SerializationWriter"/>s for JSON. Generated clients register it in place of Kiota's, so
/// that a stock adapter takes the fast path too.
/// </summary>
public sealed class Utf8SerializationWriterFactory : ISerializationWriterFactory
{
    /// <inheritdoc/>
    public string ValidContentType => ContentTypes.Json;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The content type is not JSON.</exception>
    public ISerializationWriter GetSerializationWriter(string contentType) => ContentTypes.IsJson(contentType)
        ? new Utf8SerializationWriter()
        : throw new ArgumentOutOfRangeException(nameof(contentType), contentType, "Only JSON is written here.");
}
