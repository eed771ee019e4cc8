using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>An answer of status 204 has no content, whatever the document says.</summary>
internal sealed class NoContentWithBody : IValidationRule
{
    public string Name => nameof(NoContentWithBody);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        foreach ((string path, Operation operation) in contents.Operations)
        {
            if (operation.Responses.TryGetValue("204", out Response response) && response.Resolved.Content.Count > 0)
                report(new(SpecDiagnostics.NoContentWithBody, response.Position, operation.Method, path));
        }
    }
}
