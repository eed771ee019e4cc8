using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.Text;

/// <summary>Reads a text, whichever of the two formats it is in.</summary>
internal static class SpecText
{
    /// <returns>The root, or null if the text cannot be read; that has been reported as one error.</returns>
    public static SpecNode? Read(SpecFile file, Action<SpecDiagnostic> report, CancellationToken cancellationToken)
    {
        try
        {
            return LooksLikeJson(file)
                ? JsonReader.Read(file, report, cancellationToken)
                : YamlReader.Read(file, report, cancellationToken);
        }
        catch (SpecSyntaxException fault)
        {
            report(fault.Diagnostic);
            return null;
        }
    }

    /// <summary>The name decides if it says YAML or JSON, else the first character: YAML rarely starts with a brace.</summary>
    private static bool LooksLikeJson(SpecFile file)
    {
        if (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return true;
        if (file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return false;
        if (file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)) return false;
        return file.Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith("{", StringComparison.Ordinal);
    }
}
