using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>The body of a GET request has no meaning in HTTP.</summary>
internal sealed class GetWithBody : IValidationRule
{
    public string Name => nameof(GetWithBody);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach ((string path, Operation operation) in contents.Operations)
        {
            if (operation is { Method: "GET", RequestBody: { } body }) report(new(SpecDiagnostics.GetWithBody, body.Position, path));
        }
    }
}
