namespace Kiota.SourceGenerator.OpenApi.References;

/// <summary>The parts of a JSON pointer (RFC 6901) that stands in the fragment of a reference.</summary>
internal static class JsonPointer
{
    /// <param name="fragment">What stands behind <c>#</c>; it is percent-encoded and begins with a slash.</param>
    public static string[] Split(string fragment)
    {
        string[] parts = Uri.UnescapeDataString(fragment).Split('/');
        var names = new string[parts.Length - 1];
        for (int i = 0; i < names.Length; i++) names[i] = parts[i + 1].Replace("~1", "/").Replace("~0", "~");
        return names;
    }
}
