namespace Kiota.Utf8Json;

internal static class ByteOrderMark
{
    /// <summary>UTF-8 JSON should not start with one (RFC 8259, section 8.1), and some servers send it all the same.</summary>
    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Slice(3) : utf8;
}
