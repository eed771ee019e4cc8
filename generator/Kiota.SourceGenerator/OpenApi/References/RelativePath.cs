namespace Kiota.SourceGenerator.OpenApi.References;

/// <summary>Finds the path of a document from the path of the one that refers to it. No file system is asked.</summary>
internal static class RelativePath
{
    /// <summary>The path with slashes only, without <c>.</c> and <c>..</c> where they can be taken away.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "." || (part.Length == 0 && parts.Count > 0)) continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <param name="from">The normalized path of the document that holds the reference.</param>
    /// <param name="reference">The reference without its fragment, percent-encoded.</param>
    public static string Combine(string from, string reference)
    {
        string path = Uri.UnescapeDataString(reference).Replace('\\', '/');
        if (path.StartsWith("/", StringComparison.Ordinal)) return Normalize(path);
        return Normalize(from.Substring(0, from.LastIndexOf('/') + 1) + path);
    }

    /// <summary>The file's name without folders and extension.</summary>
    public static string NameOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int extension = name.LastIndexOf('.');
        return extension > 0 ? name.Substring(0, extension) : name;
    }
}
