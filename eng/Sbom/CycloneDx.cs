using System.Text.Json;

namespace Sbom;

/// <summary>Writes a bill of materials as CycloneDX 1.6 JSON.</summary>
internal static class CycloneDx
{
    public static byte[] Write(PackageArchive package, string root, IEnumerable<Component> components, IReadOnlyDictionary<string, SortedSet<string>> edges)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            WriteIdentity(json, root, package.Id, package.Version, package.Licence);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            foreach (PackageFile file in package.Files)
                WriteFile(json, file);
            foreach (Component component in components)
                WriteComponent(json, component);
            json.WriteEndArray();
            json.WriteStartArray("dependencies");
            foreach ((string purl, SortedSet<string> needs) in edges)
                WriteEdge(json, purl, needs);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteFile(Utf8JsonWriter json, PackageFile file)
    {
        json.WriteStartObject();
        json.WriteString("type", "file");
        json.WriteString("name", file.Path);
        WriteHash(json, "SHA-256", file.Sha256);
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        WriteIdentity(json, component.Purl, component.Library.Id, component.Version, component.Library.Licence);
        if (component.Library.Sha512 is { } hash)
            WriteHash(json, "SHA-512", hash);
        if (component.Carried.Count > 0)
            WriteCarried(json, component.Carried);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, string purl, string id, string version, string? licence)
    {
        json.WriteString("type", "library");
        json.WriteString("bom-ref", purl);
        json.WriteString("name", id);
        json.WriteString("version", version);
        json.WriteString("purl", purl);
        if (licence is null)
            return;
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", licence);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteHash(Utf8JsonWriter json, string algorithm, string hash)
    {
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", algorithm);
        json.WriteString("content", hash);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteCarried(Utf8JsonWriter json, IEnumerable<string> paths)
    {
        json.WriteStartObject("evidence");
        json.WriteStartArray("occurrences");
        foreach (string path in paths)
        {
            json.WriteStartObject();
            json.WriteString("location", path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, string purl, IEnumerable<string> needs)
    {
        json.WriteStartObject();
        json.WriteString("ref", purl);
        json.WriteStartArray("dependsOn");
        foreach (string need in needs)
            json.WriteStringValue(need);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
