using System.Security.Cryptography;

namespace Kiota.SourceGenerator.Tasks.Storage;

/// <summary>The SHA-256 of a document, in lower-case hexadecimal digits as <c>sha256sum</c> writes it.</summary>
internal static class ContentHash
{
    public static string Of(byte[] content)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(content).Select(part => part.ToString("x2")));
    }
}
