using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>Without a server the client has no base URL until its user sets one.</summary>
internal sealed class NoServerEntry : IValidationRule
{
    public string Name => nameof(NoServerEntry);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        if (contents.Document.Servers.TrueForAll(server => server.Url.Trim('/').Length == 0))
            report(new(SpecDiagnostics.NoServerEntry, contents.Document.Position));
    }
}
