using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>The body of a GET request has no meaning in HTTP.</summary>
internal sealed class GetWithBody : IValidationRule
{
    public string Name => nameof(GetWithBody);

    public IEnumerable<SpecDiagnostic> Check(DocumentContents contents) =>
        from entry in contents.Operations
        where entry.Operation is { Method: "GET", RequestBody: not null }
        select new SpecDiagnostic(SpecDiagnostics.GetWithBody, entry.Operation.RequestBody!.Position, entry.Path);
}
