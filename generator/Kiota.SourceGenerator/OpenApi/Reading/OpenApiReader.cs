using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi.References;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <summary>
/// Reads nodes into the tree: one partial for each OpenAPI object, each with the method that finds a member's place by its name.
/// Members that none knows are ignored, so documents of later versions are read as far as they are understood.
/// </summary>
internal sealed partial class OpenApiReader
{
    private readonly SpecDocuments documents;
    private readonly Action<SpecDiagnostic> report;
    private readonly CancellationToken cancellationToken;
    private readonly OpenApiDocument document = new();

    private OpenApiReader(SpecDocuments documents, Action<SpecDiagnostic> report, CancellationToken cancellationToken)
    {
        this.documents = documents;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Reads a document with everything that its references reach.</summary>
    /// <param name="main">The document.</param>
    /// <param name="companions">The other documents that references may lead into.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>No document, and the one error that says why, if there is nothing to read.</returns>
    public static (OpenApiDocument? Document, IReadOnlyList<SpecDiagnostic> Diagnostics) Read(
        SpecFile main, IEnumerable<SpecFile> companions, CancellationToken cancellationToken)
    {
        var diagnostics = new List<SpecDiagnostic>();
        var documents = new SpecDocuments(main, companions, diagnostics.Add, cancellationToken);
        if (documents.RootOf(documents.Main) is not { } root) return (null, diagnostics);
        var reader = new OpenApiReader(documents, diagnostics.Add, cancellationToken);
        return (reader.ReadDocument(root), diagnostics);
    }

    /// <summary>Reports a finding at a node.</summary>
    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, SpecNode node, params string[] arguments) =>
        report(new(descriptor, node.Position, arguments));

    private OpenApiDocument? ReadDocument(SpecNode root)
    {
        if (VersionOf(root) is not { } version) return null;
        document.Version = version;
        if (version == SpecVersion.Swagger20) ReadSwagger(root);
        else Fill(document, root, ReadDocumentField);
        LinkReferences();
        return document;
    }

    private SpecVersion? VersionOf(SpecNode root)
    {
        if (root.Kind != SpecNodeKind.Object)
        {
            Report(SpecDiagnostics.NotOpenApi, root, $"it is {Describe(root)}, not an object");
            return null;
        }

        if ((root["openapi"] ?? root["swagger"]) is not { } written)
        {
            Report(SpecDiagnostics.NotOpenApi, root, "it has neither 'openapi' nor 'swagger' with a version");
            return null;
        }

        string text = written.Text;
        if (text == "2" || text.StartsWith("2.", StringComparison.Ordinal)) return SpecVersion.Swagger20;
        if (text == "3" || text.StartsWith("3.0", StringComparison.Ordinal)) return SpecVersion.OpenApi30;
        if (text.StartsWith("3.1", StringComparison.Ordinal)) return SpecVersion.OpenApi31;
        if (text.StartsWith("3.", StringComparison.Ordinal)) return SpecVersion.OpenApi32;
        Report(SpecDiagnostics.NotOpenApi, written, $"version '{text}' is not among 2.0, 3.0, 3.1 and 3.2");
        return null;
    }
}
