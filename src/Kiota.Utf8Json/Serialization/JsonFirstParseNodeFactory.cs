using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>Reads JSON here, and leaves every other media type to what the client registered with Kiota.</summary>
internal sealed class JsonFirstParseNodeFactory : IParseNodeFactory
{
    private readonly Utf8ParseNodeFactory json = new();

    public string ValidContentType => ContentTypes.Json;

    public Task<IParseNode> GetRootParseNodeAsync(string contentType, Stream content, CancellationToken cancellationToken = default) =>
        ContentTypes.IsJson(contentType)
            ? json.GetRootParseNodeAsync(contentType, content, cancellationToken)
            : ParseNodeFactoryRegistry.DefaultInstance.GetRootParseNodeAsync(contentType, content, cancellationToken);
}
