using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>A form has flat fields; Kiota's form serializer takes no objects inside.</summary>
internal sealed class UrlFormEncodedComplex : IValidationRule
{
    private const string Form = "application/x-www-form-urlencoded";

    public string Name => nameof(UrlFormEncodedComplex);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach ((string path, Operation operation) in contents.Operations)
        {
            if (operation.RequestBody is { } body && body.Resolved.Content.TryGetValue(Form, out MediaType media) && IsComplex(media.Schema?.Resolved))
                report(new(SpecDiagnostics.UrlFormEncodedComplex, media.Position, operation.Method, path));
        }
    }

    private static bool IsComplex(Schema? form) =>
        form is not null && (form.Types == SchemaTypes.Array || form.Properties.Any(property => IsObject(property.Value.Resolved)));

    private static bool IsObject(Schema field) =>
        field.Properties.Count > 0 || field.Types == SchemaTypes.Object || field.Items is { } items && IsObject(items.Resolved);
}
