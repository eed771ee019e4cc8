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

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach (Schema schema in contents.Schemas)
        {
            if (schema.Format is { } format && Formats.Contains(format)) report(new(SpecDiagnostics.KnownAndNotSupportedFormats, schema.Position, format));
        }
    }
}
