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
        return new Utf8ParseNode(ByteOrderMark.Skip(await ReadAsync(content, cancellationToken).ConfigureAwait(false)));
    }

    // A body that an adapter has buffered already is used where it lies.
    private static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content is not MemoryStream buffered)
        {
            buffered = new MemoryStream();
            await content.CopyToAsync(buffered, 81920, cancellationToken).ConfigureAwait(false);
            buffered.Position = 0;
        }
        return buffered.TryGetBuffer(out var bytes)
            ? bytes.AsMemory((int)buffered.Position)
            : buffered.ToArray().AsMemory((int)buffered.Position);
    }
}
