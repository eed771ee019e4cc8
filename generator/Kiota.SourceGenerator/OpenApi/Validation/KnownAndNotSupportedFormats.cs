using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>Some well-known formats have no type of their own in a client: the value is a string.</summary>
internal sealed class KnownAndNotSupportedFormats : IValidationRule
{
    public static readonly HashSet<string> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        "email", "hostname", "idn-email", "idn-hostname", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer", "regex",
        "relative-json-pointer", "uri", "uri-reference", "uri-template",
    };

    public string Name => nameof(KnownAndNotSupportedFormats);

    public IEnumerable<SpecDiagnostic> Check(DocumentContents contents) =>
        from schema in contents.Schemas
        where schema.Format is { } format && Formats.Contains(format)
        select new SpecDiagnostic(SpecDiagnostics.KnownAndNotSupportedFormats, schema.Position, schema.Format!);
}
