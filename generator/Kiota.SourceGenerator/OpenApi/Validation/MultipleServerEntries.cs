using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>Only the first of several servers becomes the base URL.</summary>
internal sealed class MultipleServerEntries : IValidationRule
{
    public string Name => nameof(MultipleServerEntries);

    public void Check(DocumentContents contents, Action<SpecDiagnostic> report)
    {
        List<Server> servers = contents.Document.Servers;
        if (servers.Count > 1) report(new(SpecDiagnostics.MultipleServerEntries, servers[1].Position, (contents.Document.HttpServer ?? servers[0]).Url));
    }
}
