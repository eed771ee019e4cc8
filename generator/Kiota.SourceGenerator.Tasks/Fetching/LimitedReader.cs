namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>Reads a stream to its end unless it is too long. What counts is what arrives, not what was announced.</summary>
internal static class LimitedReader
{
    private const int BlockSize = 81920;

    /// <exception cref="SpecUpdateException">There are more than <paramref name="maxBytes"/> bytes.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[] block = new byte[BlockSize];
        while (true)
        {
            int count = await stream.ReadAsync(block, 0, block.Length, cancellationToken).ConfigureAwait(false);
            if (count == 0) return content.ToArray();
            if (content.Length + count > maxBytes) throw TooLarge(maxBytes);
            content.Write(block, 0, count);
        }
    }

    public static SpecUpdateException TooLarge(long maxBytes) => new(
        UpdateCodes.TooLarge,
        $"The document is larger than {maxBytes} bytes; if it should be, raise the limit with -p:KiotaUpdateMaxBytes=...");
}
