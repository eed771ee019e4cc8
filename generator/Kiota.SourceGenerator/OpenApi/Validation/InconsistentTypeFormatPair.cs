using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>A format that does not belong to its type is ignored.</summary>
internal sealed class InconsistentTypeFormatPair : IValidationRule
{
    private static readonly HashSet<string> OfStrings = new(StringComparer.OrdinalIgnoreCase)
    {
        "commonmark", "html", "date", "date-time", "duration", "time", "base64url", "uuid", "binary", "byte", "password",
    };

    private static readonly HashSet<string> OfNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "int8", "uint8", "int16", "int32", "int64", "float", "double", "decimal",
    };

    public string Name => nameof(InconsistentTypeFormatPair);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach (Schema schema in contents.Schemas)
        {
            if (schema.Format is not { Length: > 0 } format || KnownAndNotSupportedFormats.Formats.Contains(format)) continue;
            if (FormatsOf(schema) is { } formats && !formats.Contains(format))
                report(new(SpecDiagnostics.InconsistentTypeFormatPair, schema.Position, format, schema.FirstType.ToString().ToLowerInvariant()));
        }
    }

    private static HashSet<string>? FormatsOf(Schema schema) => schema.FirstType switch
    {
        SchemaTypes.String => OfStrings,
        SchemaTypes.Number or SchemaTypes.Integer => OfNumbers,
        _ => null,
    };
}
