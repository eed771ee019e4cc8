using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>
/// Creates <see cref="Utf8ParseNode"/>s for JSON. Generated clients register it in place of Kiota's, so that a stock
/// adapter takes the fast path too.
/// </summary>
public sealed class Utf8ParseNodeFactory : IParseNodeFactory
{
    /// <inheritdoc/>
    public string ValidContentType => ContentTypes.Json;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The content type is not JSON.</exception>
    public async Task<IParseNode> GetRootParseNodeAsync(string contentType, Stream content, CancellationToken cancellationToken = default)
    {
        if (content is null) throw new ArgumentNullException(nameof(content));
        if (!ContentTypes.IsJson(contentType))
            throw new ArgumentOutOfRangeException(nameof(contentType), contentType, "Only JSON is read here.");
        var body = new PooledBuffer();
        await body.FillAsync(content, cancellationToken).ConfigureAwait(false);
        return Utf8ParseNode.OfRented(body.Detach());
    }
}
