using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private const string GeneratedCode = """[global::System.CodeDom.Compiler.GeneratedCode("Kiota.SourceGenerator", "1.0")]""";

    /// <summary>Writes documentation, attributes and header of a type, and opens its block.</summary>
    private void OpenType(TypeDefinition type, string header, string fallbackSummary, string? attribute = null)
    {
        WriteSummary(type.Documentation, fallbackSummary);
        WriteObsolete(type.Obsolete);
        if (attribute is not null) writer.WriteLine($"[{attribute}]");
        writer.WriteLine(GeneratedCode);
        writer.OpenBlock($"{type.Accessibility} {header}");
    }

    private void WriteSummary(Documentation documentation, string fallback)
    {
        string text = XmlDoc.Escape(documentation.Summary);
        if (text.Length == 0) text = fallback;
        writer.WriteLine($"/// <summary>{text}</summary>");
        if (documentation.Url is { } url)
        {
            string label = XmlDoc.Escape(documentation.UrlText ?? url);
            writer.WriteLine($"""/// <remarks><see href="{XmlDoc.Escape(url)}">{label}</see></remarks>""");
        }
    }

    private void WriteParameterDoc(string name, Documentation documentation, string fallback)
    {
        string text = XmlDoc.Escape(documentation.Summary);
        writer.WriteLine($"""/// <param name="{name}">{(text.Length == 0 ? fallback : text)}</param>""");
    }

    private void WriteObsolete(string? message)
    {
        if (message is not null) writer.WriteLine($"[{RuntimeNames.Obsolete}({Literal.Of(message)})]");
    }

    private void WriteAttributes(EquatableArray<string> attributes)
    {
        if (!facts.HasDataAnnotations) return;
        foreach (string attribute in attributes) writer.WriteLine($"[{attribute}]");

        // The first two look for a Count by reflection where a value is no ICollection, which lists and dictionaries are; the last for
        // the converter of a type, which numbers have built in.
        if (facts.HasTrimming && attributes.Any(attribute => attribute.Contains("MinLength(") || attribute.Contains("MaxLength(") || attribute.Contains("Range(typeof(")))
            writer.WriteLine("""[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Lists, dictionaries and numbers are checked without reflection.")]""");
    }
}
